/** What the checker says about a contract, and how it is shown to people and to tools. */
package io.decree.contracts.diagnostic;
