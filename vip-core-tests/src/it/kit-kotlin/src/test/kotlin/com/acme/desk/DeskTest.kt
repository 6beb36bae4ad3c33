package com.acme.desk

import io.vipcore.calendar.RenewalWindow
import io.vipcore.testkit.CustomerFixture
import io.vipcore.testkit.Fixtures
import io.vipcore.testkit.contract.VipCalendarContract
import io.vipcore.vip.edition.VipCalendar
import io.vipcore.vip.edition.VipEdition
import io.vipcore.vip.edition.VipEditions
import io.vipcore.vip.renewal.RenewalPhase
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate

class DeskTest {
    @Test
    fun `the window is the program's`() {
        val days = renewalDays(LocalDate.parse("2025-01-16"))
        assertTrue(LocalDate.parse("2025-02-15") in days)
        assertTrue(LocalDate.parse("2025-02-16") !in days)
    }

    @Test
    fun `fixtures tell the life of a customer`() {
        val customer = CustomerFixture.invited("2024-01-10").ordered("2024-01-16", Fixtures.licenses(3)).customer()
        val status = Fixtures.program(VipEditions.VIP_2018).customer(customer, LocalDate.parse("2024-12-17")).status()
        assertEquals(RenewalPhase.READY, status.phase())
    }
}

private class ShortWindows(private val edition: VipEdition) : VipCalendar {
    override fun edition() = edition

    override fun renewalWindow(anniversary: LocalDate) = RenewalWindow(anniversary.minusDays(14), anniversary, anniversary)
}

class ShortWindowsTest : VipCalendarContract() {
    override fun calendar(edition: VipEdition): VipCalendar = ShortWindows(edition)
}
