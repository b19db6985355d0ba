package io.decree.codegen.jml;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.Outbox;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;

/**
 * Puts JML where marks stand. JavaPoet writes no comment before a member, so {@link ClassSkeleton}
 * leaves annotations, and one field, of types that exist nowhere.
 */
final class Splice {

    private static final String MARK = "JmlPlaceholder";
    private static final String INDENT = "    ";

    private Splice() {}

    private static AnnotationSpec mark(String what) {
        return AnnotationSpec.builder(ClassName.get("", MARK + what)).build();
    }

    static AnnotationSpec specPublic() {
        return mark("SpecPublic");
    }

    static AnnotationSpec contractOf(Handler handler) {
        return mark("Handler" + JavaNames.pascal(handler.name()));
    }

    static FieldSpec invariants() {
        return FieldSpec.builder(ClassName.get("", MARK + "Type"), "invariants").build();
    }

    /**
     * Puts the JML where its marks stand.
     *
     * @param skeleton Java with marks
     * @param component the component
     * @param outbox its registers
     * @return Java with JML
     */
    static String jml(String skeleton, Component component, Outbox outbox) {
        String text =
                skeleton.replace(
                        INDENT + "@" + MARK + "SpecPublic\n" + INDENT + "protected ",
                        INDENT + "protected /*@ spec_public @*/ ");
        text =
                text.replace(
                        INDENT + MARK + "Type invariants;\n",
                        JmlLayout.invariants(InvariantSpec.of(component), INDENT));
        for (Handler handler : component.handlers()) {
            String mark = INDENT + contractOf(handler) + "\n";
            String spec = JmlLayout.contract(HandlerSpec.of(component, handler, outbox), INDENT);
            text = text.replace(mark, spec);
        }
        if (text.contains(MARK)) {
            throw new IllegalStateException("a placeholder was not replaced in\n" + text);
        }
        return text;
    }
}
