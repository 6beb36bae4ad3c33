/**
 * Creating a customer ({@link io.vipcore.marketplace.enrollment.CustomerForm}) and what may change about it afterwards
 * ({@link io.vipcore.marketplace.enrollment.CustomerRule}).
 */
@NullMarked
package io.vipcore.marketplace.enrollment;

import org.jspecify.annotations.NullMarked;
