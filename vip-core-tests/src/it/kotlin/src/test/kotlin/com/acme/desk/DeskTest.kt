package com.acme.desk

import io.vipcore.catalog.Catalog
import io.vipcore.catalog.LicenseKind
import io.vipcore.catalog.MarketSegment
import io.vipcore.catalog.OfferType
import io.vipcore.catalog.OrderLine
import io.vipcore.catalog.Product
import io.vipcore.catalog.ProductFamily
import io.vipcore.vip.VipProgram
import io.vipcore.vip.customer.Customer
import io.vipcore.vip.customer.DirectOrder
import io.vipcore.vip.customer.OfferGrant
import io.vipcore.vip.customer.VipId
import io.vipcore.vip.edition.VipEditions
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate

class DeskTest {
    private val vip = VipProgram.of(
        VipEditions.VIP_2018,
        Catalog.of(
            listOf(
                Product.of(
                    "CC-ALL-TEAM",
                    "Creative Cloud All Apps for teams",
                    ProductFamily.of("CREATIVE_CLOUD"),
                    OfferType.TEAM,
                    LicenseKind.NAMED_USER,
                    MarketSegment.COMMERCIAL,
                ),
            ),
        ),
    )

    private val customer: Customer = Customer.builder()
        .vipId(VipId.of("2C3EDFD26A4967C218CA"))
        .segment(MarketSegment.COMMERCIAL)
        .invited(day("2024-01-10"))
        .accepted(day("2024-01-12"))
        .addOffers(OfferGrant.of(OfferType.TEAM, day("2024-01-10")))
        .addOrders(DirectOrder.of(day("2024-01-16"), OrderLine.of("CC-ALL-TEAM", 3)))
        .build()

    @Test
    fun `dates are a range`() {
        val days = vip.renewalDays(day("2025-01-16"))
        assertTrue(day("2025-02-15") in days)
        assertTrue(day("2025-02-16") !in days)
    }

    @Test
    fun `an enum is a when`() {
        assertEquals("nothing", vip.hint(customer, day("2024-04-02")))
        assertEquals("renew", vip.hint(customer, day("2024-12-20")))
    }

    @Test
    fun `a decision is said and recorded`() {
        val (said, record) = vip.ask(customer, day("2024-04-02"), 5)
        assertEquals("Order by 2024-05-02.", said)
        assertTrue(recorded(record).isAllowed)

        val (refusal, refused) = vip.ask(customer, day("2024-04-02"), 300)
        assertTrue("VIP-PA-007" in refusal, refusal)
        assertEquals(listOf("VIP-PA-007"), recorded(refused).refusals().map { it.id() })
    }

    private fun day(text: String) = LocalDate.parse(text)
}
