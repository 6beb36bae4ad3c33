/**
 * Inviting a customer ({@link io.vipcore.vip.enrollment.InvitationForm}) and
 * what may change about it afterwards ({@link io.vipcore.vip.enrollment.EnrollmentRule}).
 */
@NullMarked
package io.vipcore.vip.enrollment;

import org.jspecify.annotations.NullMarked;
