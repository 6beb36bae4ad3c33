/** The public texts that the rules and numbers of the Value Incentive Plan rest on. Callers find them in verdicts and editions. */
@NullMarked
package io.vipcore.vip.source;

import org.jspecify.annotations.NullMarked;
