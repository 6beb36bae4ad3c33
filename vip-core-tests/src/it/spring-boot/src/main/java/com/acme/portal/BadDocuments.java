package com.acme.portal;

import io.vipcore.json.BadDocumentException;
import io.vipcore.source.InvalidFactException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells who asks what is wrong with the question: nothing repeats anything of the body. */
@RestControllerAdvice
class BadDocuments {

    // example: a body that cannot be read
    @ExceptionHandler
    ProblemDetail answer(HttpMessageNotReadableException e) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getRootCause() instanceof BadDocumentException bad) {
            answer.setProperty("path", bad.path());
            answer.setProperty("problem", bad.problem());
        } else {
            answer.setDetail("The body is missing or cannot be read.");
        }
        return answer;
    }

    @ExceptionHandler
    ProblemDetail answer(InvalidFactException e) {
        boolean isStored = e.field().equals("Catalog.product"); // a product of the facts that is not listed
        return ProblemDetail.forStatusAndDetail(
                isStored ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST, e.getMessage());
    }
    // end
}
