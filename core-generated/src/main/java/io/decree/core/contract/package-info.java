/** What a generated monitor needs at run time: violations, frames, values in contract terms. */
package io.decree.core.contract;
