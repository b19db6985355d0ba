/** The acceptor's handwritten bodies, proved against {@code acceptor.contract}. */
package io.decree.core.acceptor;
