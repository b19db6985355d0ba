package io.decree.codegen.tla;

import io.decree.codegen.GeneratedFile;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the module of a contract's types, the names of enums and records, and the modules of the
 * sets a configuration gives values to. The modules of all its components extend the former.
 */
final class TypesWriter {

    private final Contract contract;
    private final ModuleText text = new ModuleText();

    TypesWriter(Contract contract) {
        this.contract = contract;
    }

    /** The name of the module, for example {@code AcceptorTypes}. */
    static String module(Contract contract) {
        String last = contract.name().substring(contract.name().lastIndexOf('.') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) + "Types";
    }

    /** A module for each set of values, and the module of the contract. */
    List<GeneratedFile> write() {
        List<SetModule> sets = sets();
        text.line("---- MODULE " + module(contract) + " ----");
        text.generatedFrom(contract);
        text.docs(contract.docs());
        String names = sets.stream().map(s -> ", " + s.name()).collect(Collectors.joining());
        text.line("EXTENDS Integers" + names).blank();
        contract.types().forEach(this::definition);
        text.line("====");
        List<GeneratedFile> files = new ArrayList<>();
        sets.forEach(set -> files.add(file(set.name(), set.text())));
        files.add(file(module(contract), text));
        return files;
    }

    private static GeneratedFile file(String module, ModuleText text) {
        return new GeneratedFile(GeneratedFile.Target.TLA, module + ".tla", text.toString());
    }

    private List<SetModule> sets() {
        return contract.types().stream()
                .filter(TypesWriter::isSet)
                .map(type -> new SetModule("SetOf" + type.name(), constants(type)))
                .toList();
    }

    /** A constant and what it stands for. */
    private record Constant(String name, String meaning) {}

    /**
     * The constants of one set of values. They stand in a module of their own, because contracts
     * that name a type alike mean the same values: a frame that puts their components together has
     * the set once.
     */
    private record SetModule(String name, List<Constant> constants) {

        ModuleText text() {
            ModuleText text = new ModuleText();
            text.line("---- MODULE " + name + " ----");
            text.line("\\* Generated from every contract that has the type. Do not edit;");
            text.line("\\* change the contract and run ./decree generate instead.");
            text.line("CONSTANTS");
            for (int k = 0; k < constants.size(); k++) {
                String end = k == constants.size() - 1 ? "" : ",";
                text.line("  " + constants.get(k).name() + end, constants.get(k).meaning());
            }
            return text.line("====");
        }
    }

    private static List<Constant> constants(Type type) {
        List<Constant> all = new ArrayList<>();
        all.add(new Constant(TlaNames.safe(type.name()), "the values of type " + type.name()));
        if (type instanceof Type.Opaque opaque) {
            all.add(new Constant(TlaNames.none(opaque), "no " + type.name()));
        } else if (type instanceof Type.Ballot) {
            all.add(new Constant("owner", "owner[b]: who may use a ballot"));
            all.add(new Constant("next", "next[b][member]: the least ballot of a member above b"));
        }
        return all;
    }

    private static boolean isSet(Type type) {
        return type instanceof Type.Node
                || type instanceof Type.Ballot
                || type instanceof Type.Slot
                || type instanceof Type.Opaque
                || (type instanceof Type.Int number && TlaTypes.isLarge(number.high()));
    }

    private void definition(Type type) {
        if (type instanceof Type.Enumeration names) {
            String values =
                    String.join(", ", names.values().stream().map(TlaTypes::quoted).toList());
            text.line(TlaNames.safe(type.name()) + " == {" + values + "}");
        } else if (type instanceof Type.Structure record) {
            text.line(TlaNames.none(record) + " == " + TlaTypes.noneRecord(record));
        }
    }
}
