/**
 * How purchase authorizations and accounts stand ({@link io.vipcore.vip.authorization.StandingRule}), and whether one may
 * be requested ({@link io.vipcore.vip.authorization.RequestRule}) or cancelled ({@link
 * io.vipcore.vip.authorization.CancellationRule}).
 */
@NullMarked
package io.vipcore.vip.authorization;

import org.jspecify.annotations.NullMarked;
