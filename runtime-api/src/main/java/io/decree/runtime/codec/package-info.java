/**
 * What the codecs of frames and of records have in common: bounded reading and writing of little
 * endian bytes, checksums, the ranges of the contracts' types.
 *
 * <p>Nothing here allocates after construction, and nothing throws because of what it reads.
 */
package io.decree.runtime.codec;
