package io.decree.codegen.monitor;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.Outbox;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits one monitor for each component.
 *
 * <p>A monitor keeps a copy of the state and brings it up to date cell by cell, so a call costs two
 * comparisons of the arrays and one evaluation of the invariants, and every old value a clause or a
 * message needs is there.
 */
public final class MonitorEmitter implements Emitter {

    /** Creates the emitter. */
    public MonitorEmitter() {}

    @Override
    public List<GeneratedFile> emit(Contract contract) {
        List<GeneratedFile> files = new ArrayList<>();
        for (Component component : contract.components()) {
            String name = JavaNames.monitorClass(component);
            files.add(
                    new GeneratedFile(
                            GeneratedFile.Target.MAIN_JAVA,
                            JavaNames.path(contract, name + ".java"),
                            new Text(contract, component).text()));
        }
        return files;
    }

    /** The text of one monitor. */
    private static final class Text {

        private final Contract contract;
        private final Component component;
        private final Outbox outbox;
        private final String monitor;
        private final String core;
        private final Loops loops = new Loops();
        private final SnapshotClass snapshot;
        private final Expressions java;

        Text(Contract contract, Component component) {
            this.contract = contract;
            this.component = component;
            this.outbox = Outbox.of(contract, component);
            this.monitor = JavaNames.monitorClass(component);
            this.core = JavaNames.contractClass(component);
            this.snapshot = new SnapshotClass(component, outbox);
            this.java = new Expressions(component, "core", "before", "", loops);
        }

        String text() {
            JavaWriter body = new JavaWriter();
            body.line("public final class " + monitor + " {").line("");
            constants(body);
            constructors(body);
            new ConstructorMonitor(component, outbox).emit(body);
            component.handlers().forEach(h -> handler(h, body));
            Statements statements = new Statements(component, outbox, java, loops);
            statements.emit(body);
            loops.methods().forEach(m -> body.block(m).line(""));
            observe(body);
            violation(body);
            if (outbox.hasReplies() || outbox.hasAlarms() || outbox.durable()) {
                outboxTerms(body);
            }
            snapshot.emit(body);
            body.line("}");
            return head(body.text()) + body.text();
        }

        private String head(String body) {
            JavaWriter out = new JavaWriter();
            out.line(
                    "// Generated from "
                            + contract.source().name()
                            + ". Do not edit; run `./decree generate`.");
            out.line("package " + contract.javaPackage() + ";").line("");
            out.line("import static " + contract.javaPackage() + "." + core + ".*;").line("");
            if (body.contains("Ballots.")) {
                out.line("import io.decree.core.ballot.Ballots;");
            }
            out.line("import io.decree.core.contract.ContractViolation;");
            out.line("import io.decree.core.contract.ExampleBlock;");
            out.line("import io.decree.core.contract.Fault;");
            out.line("import io.decree.core.contract.Frames;");
            out.line("import io.decree.core.contract.Terms;");
            out.line("import java.util.Arrays;");
            out.line("import javax.annotation.processing.Generated;").line("");
            out.line("/**");
            out.line("* Runs any {@link " + core + "} and checks every clause of its contract");
            out.line("* around every call. One thread calls it.");
            out.line("*/");
            out.line("@Generated(\"io.decree.codegen.monitor\")");
            return out.text();
        }

        private void constants(JavaWriter out) {
            out.line("private static final String FILE = \"" + contract.source().name() + "\";");
            TermLines.names(contract, out);
            out.line("");
            out.line("private final " + core + " core;");
            out.line("private final Snapshot before = new Snapshot();");
            out.line("private String brokenClause = \"\";");
            out.line("private int brokenLine;").line("");
        }

        private void constructors(JavaWriter out) {
            out.line("/**");
            out.line("* Wraps a core in any state that keeps the invariants.");
            out.line("*");
            out.line("* @param core runs the handlers");
            out.line("* @throws ContractViolation when an invariant is broken");
            out.line("*/");
            out.line("public " + monitor + "(" + core + " core) {");
            out.line("this(core, Fault.CALLER);").line("}").line("");
            out.line("private " + monitor + "(" + core + " core, Fault fault) {");
            out.line("this.core = core;");
            out.line("if (!invariantsKept()) {");
            out.line(
                    "throw new ContractViolation(brokenClause, FILE + \":\" + brokenLine, fault,"
                            + " \"\", \"\", null);");
            out.line("}");
            out.line("before.take(core);");
            out.line("}").line("");
        }

        private void handler(Handler handler, JavaWriter out) {
            CaseMonitor cases = new CaseMonitor(component, outbox, snapshot, loops);
            Expressions entry =
                    new Expressions(component, "core", "before", handler.parameter(), loops);
            new HandlerMonitor(handler, entry, loops, cases).emit(out);
        }

        private static void observe(JavaWriter out) {
            out.line("/**");
            out.line("* Looks at the state before a call. When somebody wrote it since the last");
            out.line("* call, the invariants are checked.");
            out.line("*/");
            out.line("private boolean observe() {");
            out.line("before.takeRegisters(core);");
            out.line("if (before.matches(core)) {");
            out.line("return true;").line("}");
            out.line("if (!invariantsKept()) {");
            out.line("return false;").line("}");
            out.line("before.take(core);");
            out.line("return true;").line("}").line("");
            out.line("private boolean broken(String clause, int line) {");
            out.line("brokenClause = clause;").line("brokenLine = line;");
            out.line("return false;").line("}").line("");
        }

        private void violation(JavaWriter out) {
            out.line(
                    "private ContractViolation violation(Fault fault, String message, Terms fields,"
                            + " String then, String taken, Throwable cause) {");
            out.line("String clause = brokenClause;");
            out.line("Terms old = before.terms();");
            out.line("StringBuilder values = new StringBuilder();");
            out.line("if (!taken.isEmpty()) {");
            out.line("values.append(\"  taken    \" + taken + \", expected \" + then + \"\\n\");");
            out.line("}");
            out.line("if (!message.isEmpty()) {");
            out.line(
                    "values.append(\"  message  \" + message"
                            + " + \" { \" + fields.all() + \" }\\n\");");
            out.line("}");
            out.line("values.append(\"  before   \" + old.all() + \"\\n\");");
            out.line("if (!clause.endsWith(\": layout\")) {");
            out.line("Snapshot after = new Snapshot();");
            out.line("after.take(core);");
            out.line("values.append(\"  after    \");");
            out.line("values.append(after.terms().changedSince(old) + \"\\n\");").line("}");
            if (outbox.hasReplies() || outbox.hasAlarms() || outbox.durable()) {
                out.line("if (fault == Fault.HANDLER) {");
                out.line("values.append(\"  outbox   \" + outbox().all() + \"\\n\");").line("}");
            }
            out.line("String example = \"\";");
            out.line("if (!then.isEmpty() && fault != Fault.CALLER) {");
            out.line("example = ExampleBlock.of(clause, old, fields, then);");
            out.line("} else if (!then.isEmpty()) {");
            out.line("example = \"    // refused as long as \" + clause + \" stands\\n\"");
            out.line("        + ExampleBlock.of(clause, old, fields, then);").line("}");
            out.line(
                    "return new ContractViolation(clause, FILE + \":\" + brokenLine, fault,"
                            + " values.toString(), example, cause);");
            out.line("}").line("");
        }

        private void outboxTerms(JavaWriter out) {
            out.line("private Terms outbox() {");
            out.line("Terms terms = new Terms();");
            if (outbox.hasReplies()) {
                List<String> names = outbox.replies().stream().map(Message::name).toList();
                named(out, "reply", "core.replyKind", "none", names);
                out.line("terms.truth(\"held\", core.replyHeld, false);");
                out.line("switch (core.replyKind) {");
                outbox.replies().forEach(m -> replyTerms(m, out));
                out.line("default -> {").line("}").line("}");
            }
            if (outbox.hasAlarms()) {
                named(out, "alarm", "core.alarm", "none", outbox.alarms());
            }
            if (outbox.durable()) {
                List<String> sets =
                        outbox.persistSets().stream()
                                .map(
                                        s ->
                                                String.join(
                                                        " and ",
                                                        s.stream().map(f -> f.name()).toList()))
                                .toList();
                named(out, "persist", "core.persist", "nothing", sets);
            }
            out.line("return terms;").line("}").line("");
        }

        private static void named(
                JavaWriter out, String place, String register, String zero, List<String> names) {
            List<String> all = new ArrayList<>(List.of(zero));
            all.addAll(names);
            out.line(
                    "terms.name(\""
                            + place
                            + "\", "
                            + register
                            + ", 0, \""
                            + String.join("\", \"", all)
                            + "\");");
        }

        private static void replyTerms(Message message, JavaWriter out) {
            out.line("case " + JavaNames.replyKind(message) + " -> {");
            for (Field field : message.fields()) {
                if (!(field.type() instanceof Type.View)) {
                    out.line(
                            TermLines.add(
                                    "terms",
                                    "\"reply." + field.name() + '"',
                                    "core." + JavaNames.register(field),
                                    field.type(),
                                    Defaults.of(field)));
                }
            }
            out.line("}");
        }
    }
}
