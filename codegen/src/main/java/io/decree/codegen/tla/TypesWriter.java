package io.decree.codegen.tla;

import io.decree.codegen.GeneratedFile;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the module of a contract's types: the sets a configuration gives values to, and the names
 * of enums and records. The modules of all its components extend it.
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

    GeneratedFile write() {
        text.line("---- MODULE " + module(contract) + " ----");
        text.generatedFrom(contract);
        text.docs(contract.docs());
        text.line("EXTENDS Integers").blank();
        constants();
        contract.types().forEach(this::definition);
        text.line("====");
        String file = module(contract) + ".tla";
        return new GeneratedFile(GeneratedFile.Target.TLA, file, text.toString());
    }

    /** A constant and what it stands for. */
    private record Constant(String name, String meaning) {}

    private void constants() {
        List<Constant> all = new ArrayList<>();
        contract.types().forEach(type -> constants(type, all));
        if (contract.types().stream().anyMatch(t -> t instanceof Type.Ballot)) {
            all.add(new Constant("owner", "owner[b]: who may use a ballot"));
            all.add(new Constant("next", "next[b][member]: the least ballot of a member above b"));
        }
        if (!all.isEmpty()) {
            text.line("CONSTANTS");
            for (int k = 0; k < all.size(); k++) {
                String end = k == all.size() - 1 ? "" : ",";
                text.line("  " + all.get(k).name() + end, all.get(k).meaning());
            }
            text.blank();
        }
    }

    private static void constants(Type type, List<Constant> all) {
        if (isSet(type)) {
            all.add(new Constant(TlaNames.safe(type.name()), "the values of type " + type.name()));
        }
        if (type instanceof Type.Opaque opaque) {
            all.add(new Constant(TlaNames.none(opaque), "no " + type.name()));
        }
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
