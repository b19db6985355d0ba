package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a component looks like as a TLA+ module: which fields vary, which answers are held.
 *
 * @param component the component
 */
public record ComponentModel(Component component) {

    /**
     * The name of the generated module.
     *
     * @return for example {@code AcceptorActions}
     */
    public String module() {
        return component.name() + "Actions";
    }

    TlaNames names() {
        return new TlaNames(component.name());
    }

    /**
     * The name of a variable in the contract.
     *
     * @param variable for example {@code Acceptor_votes}
     * @return for example {@code votes}; absent when the variable is not of this component
     */
    public Optional<String> ownName(String variable) {
        String beginning = component.name() + "_";
        return variable.startsWith(beginning)
                ? Optional.of(variable.substring(beginning.length()))
                : Optional.empty();
    }

    /**
     * The variable of a field that varies.
     *
     * @param field a field of the component
     * @return for example {@code Acceptor_votes}
     */
    public String variable(StateField field) {
        return names().field(field);
    }

    /**
     * The variable of a field's disk twin.
     *
     * @param field a durable field
     * @return for example {@code Acceptor_disk_votes}
     */
    public String twin(StateField field) {
        return names().twin(field);
    }

    /**
     * The operator that begins every behaviour; a frame that has it has the component.
     *
     * @return for example {@code Acceptor_init}
     */
    public String init() {
        return names().own("init");
    }

    /**
     * The operator of a clause of the component.
     *
     * @param clause an invariant
     * @return for example {@code Acceptor_vote_is_whole}
     */
    public String operator(Clause clause) {
        return names().named(clause.label());
    }

    /**
     * The fields that become variables: what is not given, and what is given and changes.
     *
     * @return in declaration order
     */
    public List<StateField> variables() {
        return component.state().stream().filter(f -> !isFixed(f)).toList();
    }

    /**
     * The fields that become constants: given, and never changed.
     *
     * @return in declaration order
     */
    public List<StateField> fixed() {
        return component.state().stream().filter(this::isFixed).toList();
    }

    private boolean isFixed(StateField field) {
        return field.given() && !field.durable() && !changed().contains(field);
    }

    private Set<StateField> changed() {
        Set<StateField> fields = new LinkedHashSet<>();
        for (Handler handler : component.handlers()) {
            for (Case row : handler.cases()) {
                row.changes().stream().map(Place::field).forEach(fields::add);
            }
        }
        return fields;
    }

    /**
     * The fields with a disk twin.
     *
     * @return in declaration order
     */
    public List<StateField> durable() {
        return component.state().stream().filter(StateField::durable).toList();
    }

    /**
     * The answers some case gives.
     *
     * @return in order of first mention
     */
    public List<Message> replies() {
        return component.handlers().stream()
                .flatMap(h -> h.cases().stream())
                .flatMap(c -> c.reply().stream())
                .map(r -> r.message())
                .distinct()
                .toList();
    }

    /**
     * The answers that wait until what they promise is on disk.
     *
     * @return in order of first mention
     */
    public List<Message> heldReplies() {
        return replies().stream().filter(this::isHeld).toList();
    }

    /**
     * Whether an answer waits until what it promises is on disk.
     *
     * @param message the answer
     * @return true when it has a promise
     */
    public boolean isHeld(Message message) {
        return !component.promisesOf(message).isEmpty();
    }

    /**
     * Whether some answer leaves at once.
     *
     * @return true when an answer without a promise exists
     */
    public boolean tells() {
        return replies().stream().anyMatch(r -> !isHeld(r));
    }

    /**
     * The operator of one case.
     *
     * @param handler the handler
     * @param row the case
     * @return for example {@code Acceptor_process_2a_accept}
     */
    public String operator(Handler handler, Case row) {
        return names().own(handler.name() + "_" + row.name());
    }

    /**
     * The action property of one handler.
     *
     * @param handler the handler
     * @return for example {@code Acceptor_process_2a_ensures}
     */
    public String property(Handler handler) {
        return names().own(handler.name() + "_ensures");
    }

    /**
     * The action property of the component's step clauses.
     *
     * @return for example {@code Acceptor_steps}
     */
    public String stepProperty() {
        return names().own("steps");
    }

    /**
     * All action properties of the module.
     *
     * @return the handlers' in order, then the steps' if there are any
     */
    public List<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        component.handlers().forEach(h -> names.add(property(h)));
        if (!component.steps().isEmpty()) {
            names.add(stepProperty());
        }
        return List.copyOf(names);
    }
}
