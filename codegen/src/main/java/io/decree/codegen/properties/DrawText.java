package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.monitor.Defaults;
import io.decree.codegen.monitor.Expressions;
import io.decree.contracts.model.Hints.Source;
import io.decree.contracts.model.Type;
import java.util.List;

/** Java that draws one value from a row of random numbers. */
final class DrawText {

    /** Windows are drawn with at most this many slots. */
    static final int SLOTS = 8;

    private final Expressions java;

    DrawText(Expressions java) {
        this.java = java;
    }

    /** A value of a type, from one of some sources, or any value when there is none. */
    String of(Type type, List<Source> sources) {
        if (sources.isEmpty()) {
            return any(type);
        }
        if (sources.size() == 1) {
            return source(type, sources.get(0));
        }
        StringBuilder text = new StringBuilder("switch (draws.source(" + sources.size() + ")) {\n");
        for (int i = 0; i < sources.size(); i++) {
            text.append(i + 1 < sources.size() ? "case " + i : "default");
            text.append(" -> ").append(source(type, sources.get(i))).append(";\n");
        }
        return text.append("}").toString();
    }

    private String source(Type type, Source source) {
        if (source instanceof Source.Near near) {
            String method = type instanceof Type.Ballot ? "nearBallot" : "near";
            String centre = java.render(near.centre());
            String call =
                    method + "(" + centre + ", " + near.distance() + ", " + bounds(type) + ")";
            return narrowed(type, "draws." + call);
        }
        if (source instanceof Source.AnyOf any) {
            String base = "state." + JavaNames.variable(any.range().base());
            String capacity = "state." + JavaNames.variable(any.range().capacity());
            return "draws.within(" + base + ", " + capacity + ")";
        }
        if (source instanceof Source.Edges) {
            return narrowed(type, "draws.edges(" + bounds(type) + ")");
        }
        if (source instanceof Source.Mostly mostly) {
            return "draws.usual() ? "
                    + fitted(type, java.render(mostly.value()))
                    + " : "
                    + any(type);
        }
        Source.Mode mode = (Source.Mode) source;
        return "Draws.mode(state." + JavaNames.variable(mode.field()) + ", " + any(type) + ")";
    }

    /** A value that an expression gives: of the right Java type, but perhaps out of bounds. */
    private static String fitted(Type type, String value) {
        boolean open = type instanceof Type.Bool || !Defaults.bounded(type);
        return open ? value : narrowed(type, "Draws.fitted(" + value + ", " + bounds(type) + ")");
    }

    /** Any value of a type. */
    static String any(Type type) {
        if (type instanceof Type.Bool) {
            return "draws.truth()";
        }
        if (type instanceof Type.Opaque opaque) {
            return "draws.opaque(" + JavaTypes.number(opaque.none()) + ")";
        }
        if (type instanceof Type.Carried) {
            return "draws.carried()";
        }
        if (type instanceof Type.Ballot) {
            return "draws.ballot(" + bounds(type) + ")";
        }
        return type instanceof Type.Ordered
                ? narrowed(type, "draws.number(" + bounds(type) + ")")
                : "draws.code(" + bounds(type) + ")";
    }

    private static String narrowed(Type type, String call) {
        return JavaTypes.isLong(type) ? call : "(int) " + call;
    }

    private static String bounds(Type type) {
        return JavaTypes.number(Defaults.least(type))
                + ", "
                + JavaTypes.number(Defaults.greatest(type));
    }
}
