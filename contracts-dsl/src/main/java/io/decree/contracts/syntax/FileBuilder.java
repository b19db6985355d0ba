package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.grammar.ContractParser.DeclarationContext;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;

/** Builds the tree of a whole file. */
final class FileBuilder {

    private final Tokens tokens;
    private final ExprBuilder expressions;
    private final TypeBuilder types;
    private final ComponentBuilder components;
    private final LabelBuilder labels;

    FileBuilder(CommonTokenStream stream) {
        this.tokens = new Tokens(stream);
        this.expressions = new ExprBuilder(tokens);
        this.types = new TypeBuilder(tokens, expressions);
        this.components = new ComponentBuilder(tokens, expressions, types);
        this.labels = new LabelBuilder(tokens, expressions);
    }

    FileSyntax build(ContractParser.ContractFileContext c) {
        List<DeclarationContext> items = c.declaration();
        ContractParser.QualifiedNameContext name = c.qualifiedName();
        return new FileSyntax(
                new Name(name.getText(), tokens.span(name)),
                items.stream().flatMap(item -> declaration(item).stream()).toList(),
                HandlerBuilder.select(items, DeclarationContext::componentDecl, components::build),
                HandlerBuilder.select(items, DeclarationContext::protocolDecl, this::protocol),
                tokens.docs(c));
    }

    private Optional<DeclarationSyntax> declaration(DeclarationContext c) {
        return Stream.of(
                        Optional.ofNullable(c.constDecl()).map(this::constant),
                        Optional.ofNullable(c.typeDecl()).map(this::alias),
                        Optional.ofNullable(c.enumDecl()).map(this::enumeration),
                        Optional.ofNullable(c.recordDecl()).map(this::structure),
                        Optional.ofNullable(c.messageDecl()).map(this::message))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private DeclarationSyntax constant(ContractParser.ConstDeclContext c) {
        return new DeclarationSyntax.Const(
                Tokens.name(c.name()), expressions.build(c.expr()), tokens.docs(c));
    }

    private DeclarationSyntax alias(ContractParser.TypeDeclContext c) {
        return new DeclarationSyntax.Alias(
                Tokens.name(c.name()), types.build(c.type()), tokens.docs(c));
    }

    private DeclarationSyntax enumeration(ContractParser.EnumDeclContext c) {
        List<Name> names = Tokens.names(c.name());
        return new DeclarationSyntax.Enumeration(
                names.get(0), names.subList(1, names.size()), tokens.docs(c));
    }

    private DeclarationSyntax structure(ContractParser.RecordDeclContext c) {
        return new DeclarationSyntax.Structure(
                Tokens.name(c.name()), fields(c.field()), tokens.docs(c));
    }

    private DeclarationSyntax message(ContractParser.MessageDeclContext c) {
        boolean wire = c.kind.getText().equals("message");
        return new DeclarationSyntax.Message(
                Tokens.name(c.name()), wire, fields(c.field()), tokens.docs(c));
    }

    private List<FieldSyntax> fields(List<ContractParser.FieldContext> fields) {
        return fields.stream().map(this::field).toList();
    }

    private FieldSyntax field(ContractParser.FieldContext c) {
        return new FieldSyntax(Tokens.name(c.name()), types.build(c.type()), tokens.docs(c));
    }

    private ProtocolSyntax protocol(ContractParser.ProtocolDeclContext c) {
        List<Label> safety =
                c.safetyClause().stream()
                        .map(s -> labels.label(s, s.name(), s.CATALOGUE()))
                        .toList();
        return new ProtocolSyntax(Tokens.name(c.name()), safety, tokens.docs(c));
    }
}
