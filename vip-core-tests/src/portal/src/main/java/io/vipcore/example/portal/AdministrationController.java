package io.vipcore.example.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the primary administrator does for the reseller: who else signs in, and what became of e-mails in doubt. */
@Controller
record AdministrationController(People people, Portfolios portfolios, Outbox outbox, PasswordEncoder passwords) {

    @GetMapping("/people")
    String people(@AuthenticationPrincipal Person person, Newcomer newcomer, Model model) {
        return people(person, Map.of(), model);
    }

    private String people(Person person, Map<String, String> problems, Model model) {
        model.addAttribute("people", people.of(person.reseller()));
        model.addAttribute("problems", problems);
        return "people";
    }

    /** Whatever else a form says, it adds nobody to another reseller, and no second primary administrator. */
    @PostMapping("/people")
    String add(
            @AuthenticationPrincipal Person person,
            Newcomer newcomer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Map<String, String> problems = newcomer.problems();
        if (people.knows(newcomer.username())) {
            problems.put("username", "people.taken");
        }
        if (!newcomer.vipId().isEmpty()
                && portfolios.of(person.reseller()).customers().keySet().stream()
                        .noneMatch(vipId -> vipId.value().equals(newcomer.vipId()))) {
            problems.put("vipId", "people.vipId.wrong");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return people(person, problems, model);
        }
        people.add(newcomer.person(passwords.encode(newcomer.password()), person.reseller(), false));
        next.addFlashAttribute("added", newcomer.username());
        return "redirect:/people";
    }

    @GetMapping("/mail")
    String mail(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("mails", outbox.inDoubt(person.reseller()));
        model.addAttribute("customers", portfolios.of(person.reseller()).customers());
        return "mail";
    }

    @PostMapping("/mail")
    String decide(
            @AuthenticationPrincipal Person person,
            @RequestParam String notification,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime claimed,
            @RequestParam boolean sent,
            RedirectAttributes next) {
        next.addFlashAttribute("decided", outbox.decide(person.reseller(), notification, claimed, sent));
        return "redirect:/mail";
    }
}
