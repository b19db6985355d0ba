package io.decree.codegen.jml;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.decree.codegen.java.Constants;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Javadocs;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The abstract class with marks where its JML belongs; {@link Splice} puts it there. */
final class ClassSkeleton {

    private final Contract contract;
    private final Component component;

    private ClassSkeleton(Contract contract, Component component) {
        this.contract = contract;
        this.component = component;
    }

    /**
     * The class of a component.
     *
     * @param contract the contract
     * @param component one of its components
     * @return Java with placeholders
     */
    static String of(Contract contract, Component component) {
        ClassSkeleton skeleton = new ClassSkeleton(contract, component);
        return JavaFile.builder(contract.javaPackage(), skeleton.type())
                .addFileComment("$L", JmlEmitter.header(contract))
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString()
                .replaceAll("/\\*\\*\n +\\* (.{1,86})\n +\\*/", "/** $1 */");
    }

    private TypeSpec type() {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(JavaNames.contractClass(component))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("$L\n", classDocs());
        Constants.of(contract, component).forEach(c -> type.addField(constant(c)));
        StateLayout.of(component).variables().forEach(v -> type.addField(state(v)));
        registers(type);
        type.addField(Splice.invariants());
        component.handlers().forEach(handler -> type.addMethod(method(handler)));
        return type.build();
    }

    private String classDocs() {
        List<String> docs = component.docs().isEmpty() ? contract.docs() : component.docs();
        return Javadocs.of(docs, "The contract of `" + component.name() + "`.");
    }

    private static FieldSpec constant(Constants.Constant constant) {
        return FieldSpec.builder(primitive(constant.primitive()), constant.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", Javadocs.of(List.of(), constant.doc()))
                .initializer("$L", constant.literal())
                .build();
    }

    private static FieldSpec state(StateLayout.Variable variable) {
        TypeName primitive = primitive(variable.primitive());
        TypeName type = variable.isArray() ? ArrayTypeName.of(primitive) : primitive;
        String part = variable.part().map(p -> "." + p.name()).orElse("");
        String name = "`" + variable.field().name() + part + "`";
        String otherwise =
                (variable.part().isPresent() ? "One cell for each slot held: " : "The state field ")
                        + name
                        + " of type `"
                        + (variable.part().isPresent()
                                ? variable.elementType().name()
                                : variable.field().type().name())
                        + "`.";
        return specified(type, variable.name())
                .addJavadoc("$L\n", Javadocs.of(variable.field().docs(), otherwise))
                .build();
    }

    private void registers(TypeSpec.Builder type) {
        Outbox outbox = Outbox.of(contract, component);
        if (outbox.hasReplies()) {
            type.addField(register("int", Outbox.REPLY_KIND, "Which message is answered."));
            type.addField(
                    register(
                            "boolean",
                            Outbox.REPLY_HELD,
                            "Whether the reply waits until what it promises is on disk."));
        }
        for (Field field : outbox.replyFields()) {
            String doc = "The field `" + field.name() + "` of the reply.";
            type.addField(register(JavaTypes.of(field.type()), JavaNames.register(field), doc));
        }
        if (outbox.hasAlarms()) {
            type.addField(register("int", Outbox.ALARM, "Which alarm is raised."));
        }
        if (outbox.durable()) {
            type.addField(register("int", Outbox.PERSIST, "What has to be forced to disk."));
        }
    }

    private static FieldSpec register(String primitive, String name, String doc) {
        return specified(primitive(primitive), name)
                .addJavadoc("$L\n", Javadocs.of(List.of(), doc))
                .build();
    }

    private static FieldSpec.Builder specified(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PROTECTED).addAnnotation(Splice.specPublic());
    }

    private MethodSpec method(Handler handler) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(JavaNames.method(handler))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(TypeName.INT)
                        .addAnnotation(Splice.contractOf(handler))
                        .addJavadoc("$L", methodDocs(handler));
        for (Field field : handler.fields()) {
            method.addParameter(
                    primitive(JavaTypes.of(field.type())), JavaNames.parameter(handler, field));
        }
        return method.build();
    }

    private CodeBlock methodDocs(Handler handler) {
        String otherwise =
                handler.message()
                        .map(m -> "Handles `" + m.name() + "`.")
                        .orElse("Handles `" + handler.name() + "`.");
        CodeBlock.Builder docs = CodeBlock.builder();
        docs.add("$L\n\n", Javadocs.of(handler.docs(), otherwise));
        for (Field field : handler.fields()) {
            String doc =
                    Javadocs.of(field.docs(), "`" + handler.parameter() + "." + field.name() + "`");
            docs.add("@param $L $L\n", JavaNames.parameter(handler, field), doc);
        }
        docs.add("@return the code of the case that was taken\n");
        return docs.build();
    }

    private static TypeName primitive(String name) {
        return switch (name) {
            case "boolean" -> TypeName.BOOLEAN;
            case "int" -> TypeName.INT;
            default -> TypeName.LONG;
        };
    }
}
