/**
 * Drives KeY: {@code proofs/key-runner}, a program of its own under another licence, is started as
 * a process; requests and results are files.
 */
package io.decree.proofs.key;
