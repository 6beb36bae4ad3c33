/**
 * Which licenses a customer has and when they fall due ({@link io.vipcore.vip.renewal.LicenseLedger}), where the renewal
 * stands ({@link io.vipcore.vip.renewal.RenewalPhase}), and whether a renewal order may be placed ({@link
 * io.vipcore.vip.renewal.RenewalRule}).
 */
@NullMarked
package io.vipcore.vip.renewal;

import org.jspecify.annotations.NullMarked;
