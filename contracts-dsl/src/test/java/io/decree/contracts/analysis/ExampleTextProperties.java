package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Encoding;
import io.decree.contracts.eval.Interpreter;
import io.decree.contracts.eval.Outcome;
import io.decree.contracts.eval.State;
import io.decree.contracts.eval.TestContracts;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An example that was written can be read again and passes the checker. */
class ExampleTextProperties {

    private static final Contract CONTRACT = TestContracts.compiled(TestContracts.acceptorText());
    private static final Component ACCEPTOR = CONTRACT.components().get(0);

    @Property(tries = 60)
    void aWrittenExampleIsReadBackAndPasses(@ForAll long seed, @ForAll @IntRange(max = 4) int at) {
        Random random = new Random(seed);
        Handler handler = ACCEPTOR.handlers().get(at);
        State state = state(random);
        Call call = call(handler, random);
        Interpreter interpreter = new Interpreter(ACCEPTOR);
        if (interpreter.brokenInvariants(state).isEmpty()
                && interpreter.run(state, call) instanceof Outcome.Taken taken) {
            String text = ExampleText.of("written", state, call, taken.taken().name());
            Contract again = TestContracts.compiled(pasted(text, handler));
            Handler read = again.components().get(0).handlers().get(at);
            Example example = read.examples().get(read.examples().size() - 1);
            Interpreter second = new Interpreter(again.components().get(0));
            assertEquals(state.toString(), second.stateOf(example).toString());
            assertEquals(call.toString(), second.callOf(read, example).toString());
            assertEquals(List.of(), examplesOnly(again));
            assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        }
    }

    private static List<?> examplesOnly(Contract contract) {
        List<Object> found = new java.util.ArrayList<>();
        Component component = contract.components().get(0);
        ExampleCheck check = new ExampleCheck(component, found::add);
        component.handlers().forEach(check::check);
        return found;
    }

    /** Pastes an example before the hints of its handler, where examples stand. */
    private static String pasted(String example, Handler handler) {
        String text = TestContracts.acceptorText();
        int start = text.indexOf("handler " + handler.name() + "(");
        int hints = text.indexOf("    generate {", start);
        return text.substring(0, hints) + example + text.substring(hints);
    }

    private static State state(Random random) {
        Candidates candidates = new Candidates(ACCEPTOR, false);
        State state = State.initial(ACCEPTOR).with("capacity", 1 + random.nextInt(6));
        for (StateField field : ACCEPTOR.state()) {
            for (int cell = 0; cell < state.cells(field); cell++) {
                if (random.nextInt(4) == 0 && !field.name().equals("capacity")) {
                    state = state.with(field, cell, pick(candidates.of(field, cell), random));
                }
            }
        }
        long base = state.value("base");
        boolean high = base > 100;
        return high ? state.with("base", 3) : state;
    }

    private static Call call(Handler handler, Random random) {
        Candidates candidates = new Candidates(ACCEPTOR, false);
        Call call = Call.of(handler);
        for (Field field : handler.fields()) {
            long value = pick(candidates.of(field.type()), random);
            assertTrue(Encoding.fits(field.type(), value));
            call = call.with(field.name(), value);
        }
        return call;
    }

    private static long pick(List<Long> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
