package io.decree.codegen.jml;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.Sample;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import org.junit.jupiter.api.Test;

class SpliceTest {

    private static final Contract CONTRACT = Sample.contract();
    private static final Component BOX = CONTRACT.components().get(0);
    private static final Outbox OUTBOX = Outbox.of(CONTRACT, BOX);

    @Test
    void everyMarkOfTheSkeletonIsReplaced() {
        String text = Splice.jml(ClassSkeleton.of(CONTRACT, BOX), BOX, OUTBOX);
        assertTrue(text.contains("protected /*@ spec_public @*/ long promised;"));
        assertTrue(text.contains("/*@ public invariant voter != null"));
    }

    @Test
    void aMarkThatStaysIsAnError() {
        String skeleton = ClassSkeleton.of(CONTRACT, BOX).replace("HandlerCast", "HandlerOther");
        assertThrows(IllegalStateException.class, () -> Splice.jml(skeleton, BOX, OUTBOX));
    }
}
