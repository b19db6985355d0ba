package io.decree.codegen.java;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that generated Java gives to the things of a contract. */
public final class JavaNames {

    private static final Pattern AFTER_UNDERSCORE = Pattern.compile("_+(.?)");

    private JavaNames() {}

    /**
     * Turns a name with underscores into one with humps: {@code catch_up} becomes {@code catchUp},
     * {@code process_2a} becomes {@code process2a}.
     *
     * @param name a name as contracts write it
     * @return a Java identifier that starts as the name does
     */
    public static String camel(String name) {
        String camel = AFTER_UNDERSCORE.matcher(name).replaceAll(m -> capital(m.group(1)));
        return SourceVersion.isKeyword(camel) ? camel + "Field" : camel;
    }

    /**
     * A name with humps and a capital first letter.
     *
     * @param name a name as contracts write it
     * @return for example {@code CatchUp}
     */
    public static String pascal(String name) {
        return capital(AFTER_UNDERSCORE.matcher(name).replaceAll(m -> capital(m.group(1))));
    }

    /**
     * A name in the style of constants: {@code CatchUp} and {@code catch_up} become {@code
     * CATCH_UP}, {@code P1b} becomes {@code P1B}.
     *
     * @param name a name as contracts write it
     * @return capitals and underscores
     */
    public static String upper(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /**
     * The name of the generated abstract class.
     *
     * @param component a component
     * @return for example {@code AcceptorContract}
     */
    public static String contractClass(Component component) {
        return component.name() + "Contract";
    }

    /**
     * The name of the class through which other parts of a replica use a component.
     *
     * @param component a component
     * @return for example {@code AcceptorRole}
     */
    public static String roleClass(Component component) {
        return component.name() + "Role";
    }

    /**
     * The name of the generated monitor.
     *
     * @param component a component
     * @return for example {@code AcceptorMonitor}
     */
    public static String monitorClass(Component component) {
        return component.name() + "Monitor";
    }

    /**
     * The name of the generated builder that sets any state.
     *
     * @param component a component
     * @return for example {@code AcceptorState}
     */
    public static String stateClass(Component component) {
        return component.name() + "State";
    }

    /**
     * The name of the generated properties.
     *
     * @param component a component
     * @return for example {@code AcceptorProperties}
     */
    public static String propertiesClass(Component component) {
        return component.name() + "Properties";
    }

    /**
     * The qualified name of the handwritten class that extends the contract class.
     *
     * @param contract the contract
     * @param component one of its components
     * @return for example {@code io.decree.core.acceptor.Acceptor}
     */
    public static String bodyClass(Contract contract, Component component) {
        return contract.name() + "." + component.name();
    }

    /**
     * The path of a generated file inside its tree.
     *
     * @param contract the contract
     * @param file the file's name, for example {@code AcceptorContract.java}
     * @return for example {@code io/decree/core/acceptor/contract/AcceptorContract.java}
     */
    public static String path(Contract contract, String file) {
        return contract.javaPackage().replace('.', '/') + "/" + file;
    }

    /**
     * The method of a handler.
     *
     * @param handler a handler
     * @return for example {@code process2a}
     */
    public static String method(Handler handler) {
        return camel(handler.name());
    }

    /**
     * The parameter that carries one field of the handled message.
     *
     * @param handler the handler, which names its message
     * @param field a field of that message
     * @return for example {@code mBallot}
     */
    public static String parameter(Handler handler, Field field) {
        return parameter(handler.parameter(), field);
    }

    /**
     * The parameter that carries one field of the handled message.
     *
     * @param message how the handler names its message
     * @param field a field of that message
     * @return for example {@code mBallot}
     */
    public static String parameter(String message, Field field) {
        return camel(message) + pascal(field.name());
    }

    /**
     * The variable of a scalar or array field.
     *
     * @param field a state field
     * @return for example {@code voteOf}
     */
    public static String variable(StateField field) {
        return camel(field.name());
    }

    /**
     * The array that keeps one field of a log's records.
     *
     * @param log a state field of a log type
     * @param part the name of a field of its record
     * @return for example {@code votesBallot}
     */
    public static String variable(StateField log, String part) {
        return camel(log.name()) + pascal(part);
    }

    /**
     * The register that carries one field of a reply.
     *
     * @param field a field of an answered message
     * @return for example {@code replyBallot}
     */
    public static String register(Field field) {
        return "reply" + pascal(field.name());
    }

    /**
     * The constant for the result of a case.
     *
     * @param handler the handler
     * @param row one of its cases
     * @return for example {@code PROCESS_2A_STALE}
     */
    public static String outcome(Handler handler, Case row) {
        return upper(handler.name()) + "_" + upper(row.name());
    }

    /**
     * The constant for a kind of reply.
     *
     * @param message the answered message
     * @return for example {@code REPLY_P2B}
     */
    public static String replyKind(Message message) {
        return "REPLY_" + upper(message.name());
    }

    /**
     * The constant for an alarm.
     *
     * @param alarm its name
     * @return for example {@code ALARM_TWO_VALUES_ONE_BALLOT}
     */
    public static String alarm(String alarm) {
        return "ALARM_" + upper(alarm);
    }

    /**
     * The constant for one value of an enumeration.
     *
     * @param type the enumeration
     * @param value one of its values
     * @return for example {@code FITNESS_FIT}
     */
    public static String enumValue(Type.Enumeration type, String value) {
        return upper(type.name()) + "_" + upper(value);
    }

    /**
     * The constant for the value that stands for nothing.
     *
     * @param type the name of a type with such a value
     * @return for example {@code BALLOT_NONE}
     */
    public static String none(String type) {
        return upper(type) + "_NONE";
    }

    /**
     * The constant for the greatest value of an ordered type.
     *
     * @param type the name of the type
     * @return for example {@code SLOT_MAX}
     */
    public static String max(String type) {
        return upper(type) + "_MAX";
    }

    /**
     * The constant for the least value of an ordered type whose least value is not zero.
     *
     * @param type the name of the type
     * @return for example {@code CAPACITY_MIN}
     */
    public static String min(String type) {
        return upper(type) + "_MIN";
    }

    /**
     * The constant for the number of values of a node type.
     *
     * @param type the name of the type
     * @return for example {@code MEMBER_COUNT}
     */
    public static String count(String type) {
        return upper(type) + "_COUNT";
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
