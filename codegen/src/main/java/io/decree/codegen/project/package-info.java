/** The contract projects of a repository, and whether what was generated is up to date. */
package io.decree.codegen.project;
