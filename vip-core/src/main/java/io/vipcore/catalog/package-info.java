/** What is sold and to whom: products, families, market segments, offer types, and the catalog of a reseller. */
@NullMarked
package io.vipcore.catalog;

import org.jspecify.annotations.NullMarked;
