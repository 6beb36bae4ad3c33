package io.vipcore.vip.authorization;

import io.vipcore.vip.edition.VipCalendar;

/** The standing as the deadlines of a calendar make it. */
record CalendarStanding(VipCalendar calendar) implements StandingRule {}
