package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.eval.AcceptorInputs;
import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Interpreter;
import io.decree.contracts.eval.Outcome;
import io.decree.contracts.eval.State;
import io.decree.contracts.eval.TestContracts;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Handler;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An example that was written can be read again and passes the checker. */
class ExampleTextProperties {

    private static final Contract CONTRACT = TestContracts.compiled(TestContracts.acceptorText());
    private static final Component ACCEPTOR = CONTRACT.components().get(0);

    @Property(tries = 25)
    void aWrittenExampleIsReadBackAndPasses(@ForAll long seed, @ForAll @IntRange(max = 4) int at) {
        AcceptorInputs inputs = new AcceptorInputs(ACCEPTOR, seed);
        Handler handler = ACCEPTOR.handlers().get(at);
        State state = inputs.state(handler);
        Call call = inputs.call(handler);
        Outcome outcome = new Interpreter(ACCEPTOR).run(state, call);
        String taken = assertInstanceOf(Outcome.Taken.class, outcome).taken().name();

        String text = ExampleText.of("written", state, call, taken);

        Contract again = TestContracts.compiled(pasted(text, handler));
        Handler read = again.components().get(0).handlers().get(at);
        Example example = read.examples().get(read.examples().size() - 1);
        Interpreter second = new Interpreter(again.components().get(0));
        assertEquals("written", example.label());
        assertEquals(state.toString(), second.stateOf(example).toString());
        assertEquals(call.toString(), second.callOf(read, example).toString());
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    }

    /** Pastes an example before the hints of its handler, where examples stand. */
    private static String pasted(String example, Handler handler) {
        String text = TestContracts.acceptorText();
        int start = text.indexOf("handler " + handler.name() + "(");
        int hints = text.indexOf("    generate {", start);
        return text.substring(0, hints) + example + text.substring(hints);
    }

    @Property(tries = 1)
    void onlyWhatDiffersFromTheDefaultsIsWritten() {
        Handler truncate = ACCEPTOR.handlers().get(2);
        State state = State.initial(ACCEPTOR).with("group", 1).with("fitness", 2);
        Call call = Call.of(truncate).with("base", 1);
        assertEquals(
                """
                    example moved:
                      given { group = 1, fitness = fit }
                      when { base = 1 } then advance;
                """,
                ExampleText.of("moved", state, call, "advance"));
    }
}
