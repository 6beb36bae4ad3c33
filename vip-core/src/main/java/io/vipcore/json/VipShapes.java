package io.vipcore.json;

import com.google.common.collect.ImmutableList;
import io.vipcore.calendar.AnniversarySchedule;
import io.vipcore.page.Page;
import io.vipcore.page.PagePart;
import io.vipcore.source.Edition;
import io.vipcore.vip.CustomerOnDay;
import io.vipcore.vip.CustomerStatus;
import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.Profile;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.renewal.LicenseLedger;
import java.util.List;
import java.util.Optional;

/** The shapes of VIP: documents, which are read as well, and answers, which are only written. */
final class VipShapes {

    static final ImmutableList<Shape<?, ?>> ALL = ImmutableList.of(
            Shape.of(VipId.class, String.class, VipId::value, VipId::of),
            Shape.of(Customer.class, CustomerDocument.class, CustomerDocument::of, CustomerDocument::fact),
            Shape.of(
                    Profile.class,
                    CustomerDocument.Person.class,
                    profile -> CustomerDocument.Person.of(profile, Optional.empty()),
                    CustomerDocument.Person::alone),
            Shape.of(PortfolioDocument.class, ListedPortfolio.class, ListedPortfolio::of, ListedPortfolio::fact),
            Shape.of(CustomerEvent.class, EventDocument.class, EventDocument::of, EventDocument::fact),
            Shape.of(
                    CustomerHistory.class,
                    CustomerEvent[].class,
                    history -> history.events().toArray(CustomerEvent[]::new),
                    events -> CustomerHistory.of(List.of(events))),
            Shape.of(InvitationForm.class, FormDocument.class, FormDocument::of, FormDocument::fact),
            Shape.written(Edition.class, Answers.OfEdition.class, Answers.OfEdition::of),
            Shape.written(AnniversarySchedule.class, Answers.OfSchedule.class, Answers.OfSchedule::of),
            Shape.written(LicenseLedger.class, Answers.OfLedger.class, Answers.OfLedger::of),
            Shape.written(CustomerStatus.class, Answers.OfStatus.class, Answers.OfStatus::of),
            Shape.written(CustomerOnDay.class, Answers.OfCustomer.class, Answers.OfCustomer::of),
            Shape.written(Page.class, Answers.OfPage.class, Answers.OfPage::of),
            Shape.written(PagePart.class, Answers.OfPart.class, Answers.OfPart::of));

    private VipShapes() {}
}
