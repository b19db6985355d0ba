package io.decree.contracts.check;

import io.decree.contracts.model.Type;

/** Small questions about types. */
final class TypesOf {

    private TypesOf() {}

    static boolean isScalar(Type type) {
        return !(type instanceof Type.Array || type instanceof Type.Log);
    }
}
