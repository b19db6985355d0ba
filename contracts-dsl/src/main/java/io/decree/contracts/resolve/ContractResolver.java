package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Protocol;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.SourceFile;
import io.decree.contracts.syntax.DeclarationSyntax;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import io.decree.contracts.syntax.FileSyntax;
import io.decree.contracts.syntax.Name;
import io.decree.contracts.syntax.ProtocolSyntax;
import io.decree.contracts.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves a whole file. */
public final class ContractResolver {

    private final FileScope scope;
    private final TypeResolver types;

    private ContractResolver(Diagnostics diagnostics) {
        this.scope =
                new FileScope(
                        new Constants(diagnostics),
                        new Table<>("type"),
                        new Table<>("message"),
                        new BrokenFields(),
                        diagnostics);
        this.types = new TypeResolver(scope);
    }

    /**
     * Resolves a file.
     *
     * @param source the text
     * @param file its tree
     * @param diagnostics takes the findings
     * @return the model; meaningful only when no finding is an error
     */
    public static Contract resolve(SourceFile source, FileSyntax file, Diagnostics diagnostics) {
        return new ContractResolver(diagnostics).contract(source, file);
    }

    private Contract contract(SourceFile source, FileSyntax file) {
        file.declarations().forEach(this::declare);
        List<Component> components =
                file.components().stream()
                        .map(c -> new ComponentResolver(scope, c).resolve())
                        .toList();
        file.declarations().forEach(this::warnUnlessUsed);
        return new Contract(
                file.name().text(),
                source,
                new ArrayList<>(scope.types().meanings()),
                new ArrayList<>(scope.messages().meanings()),
                components,
                file.protocols().stream().map(ContractResolver::protocol).toList(),
                file.docs());
    }

    private void warnUnlessUsed(DeclarationSyntax declaration) {
        Table<?> table =
                declaration instanceof DeclarationSyntax.Const
                        ? scope.constants().declared()
                        : declaration instanceof DeclarationSyntax.Message
                                ? scope.messages()
                                : scope.types();
        table.warnUnlessUsed(declaration.name(), scope.diagnostics());
    }

    private void declare(DeclarationSyntax declaration) {
        String name = declaration.name().text();
        if (declaration instanceof DeclarationSyntax.Const constant) {
            scope.constants().declare(constant);
        } else if (declaration instanceof DeclarationSyntax.Alias alias) {
            scope.types().define(name, types.named(name, alias.type()));
        } else if (declaration instanceof DeclarationSyntax.Enumeration e) {
            List<String> values = e.values().stream().map(Name::text).toList();
            scope.types().define(name, Optional.of(new Type.Enumeration(name, values)));
        } else if (declaration instanceof DeclarationSyntax.Structure s) {
            scope.types().define(name, Optional.of(new Type.Structure(name, fields(s))));
        } else if (declaration instanceof DeclarationSyntax.Message m) {
            scope.messages().define(name, Optional.of(message(m)));
        }
    }

    private List<Field> fields(DeclarationSyntax.Structure record) {
        return scope.broken()
                .resolve(record.name(), record.fields(), f -> field(f, types.field(f.type())));
    }

    private Message message(DeclarationSyntax.Message message) {
        List<Field> fields =
                scope.broken()
                        .resolve(
                                message.name(),
                                message.fields(),
                                f -> field(f, messageType(f.type())));
        Name name = message.name();
        return new Message(name.text(), message.wire(), fields, message.docs(), name.span());
    }

    private Optional<Type> messageType(TypeSyntax syntax) {
        return syntax instanceof TypeSyntax.View view
                ? Optional.of(new Type.View(view.field().text()))
                : types.field(syntax);
    }

    private static Optional<Field> field(FieldSyntax syntax, Optional<Type> type) {
        return type.map(
                t -> new Field(syntax.name().text(), t, syntax.docs(), syntax.name().span()));
    }

    private static Protocol protocol(ProtocolSyntax syntax) {
        String name = syntax.name().text();
        List<Protocol.Safety> safety =
                syntax.safety().stream()
                        .map(
                                label ->
                                        new Protocol.Safety(
                                                ClauseResolver.id(name, label),
                                                ClauseResolver.text(label),
                                                ClauseResolver.catalogue(label),
                                                label.docs(),
                                                label.span()))
                        .toList();
        return new Protocol(name, safety, syntax.docs(), syntax.name().span());
    }
}
