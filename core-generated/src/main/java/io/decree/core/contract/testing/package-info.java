/** What generated tests need besides a property engine. */
package io.decree.core.contract.testing;
