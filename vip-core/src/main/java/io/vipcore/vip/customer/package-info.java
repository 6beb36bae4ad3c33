/**
 * The facts, as other systems recorded them: {@link io.vipcore.vip.customer.Customer} and what happened to it. The same
 * facts are read under any edition. Facts record, policies judge: only their shape is checked here.
 */
@NullMarked
package io.vipcore.vip.customer;

import org.jspecify.annotations.NullMarked;
