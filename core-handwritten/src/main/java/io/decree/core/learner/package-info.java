/** The learner: the handwritten half of {@code learner.contract}. */
package io.decree.core.learner;
