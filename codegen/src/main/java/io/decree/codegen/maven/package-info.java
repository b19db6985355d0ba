/** The Maven plugin: the generator and its checks as goals of a build. */
package io.decree.codegen.maven;
