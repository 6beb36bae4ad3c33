package com.acme.portal;

import io.vipcore.rules.Verdict;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.customer.VipId;
import io.vipcore.vip.enrollment.InvitationForm;
import io.vipcore.vip.enrollment.KnownCustomers;
import io.vipcore.vip.history.Change;
import io.vipcore.vip.history.Command;
import io.vipcore.vip.history.CustomerEvent;
import io.vipcore.vip.history.CustomerHistory;
import io.vipcore.vip.history.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What happened to each customer, for an application that stores events. */
@RestController
@RequestMapping("/histories")
class Histories {

    private final VipProgram vip;
    private final Map<VipId, CustomerHistory> histories = new ConcurrentHashMap<>();

    Histories(VipProgram vip) {
        this.vip = vip;
    }

    // example: an invitation
    @PostMapping("/{vipId}")
    Verdict<Change> invite(@PathVariable VipId vipId, @RequestBody InvitationForm form) {
        KnownCustomers known = KnownCustomers.of(
                histories.values().stream().map(CustomerHistory::customer).toList());
        return stored(vipId, vip.startHistory(form, vipId, known));
    }
    // end

    // example: commands
    @PostMapping("/{vipId}/commands")
    Verdict<Change> handle(@PathVariable VipId vipId, @RequestBody Command command) {
        return stored(vipId, vip.handle(history(vipId), command));
    }
    // end

    private Verdict<Change> stored(VipId vipId, Verdict<Change> verdict) {
        verdict.allowed().ifPresent(change -> histories.put(vipId, change.history()));
        return verdict;
    }

    /** From another system. */
    @PutMapping("/{vipId}")
    CustomerHistory replace(@PathVariable VipId vipId, @RequestBody CustomerHistory history) {
        histories.put(vipId, history);
        return history;
    }

    @GetMapping("/{vipId}")
    CustomerHistory history(@PathVariable VipId vipId) {
        return Optional.ofNullable(histories.get(vipId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{vipId}/events")
    List<CustomerEvent> events(@PathVariable VipId vipId) {
        return history(vipId).events();
    }

    @GetMapping("/{vipId}/notifications")
    List<Notification> notifications(
            @PathVariable VipId vipId, @RequestParam LocalDate from, @RequestParam LocalDate through) {
        return vip.notifications(history(vipId), from, through);
    }
}
