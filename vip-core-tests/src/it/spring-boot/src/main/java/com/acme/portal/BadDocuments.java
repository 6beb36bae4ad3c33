package com.acme.portal;

import io.vipcore.json.BadDocumentException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells who sent a body what is wrong with it: neither part repeats anything of the body. */
@RestControllerAdvice
class BadDocuments {

    // example: a body that cannot be read
    @ExceptionHandler
    ProblemDetail answer(HttpMessageNotReadableException e) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getRootCause() instanceof BadDocumentException bad) {
            answer.setProperty("path", bad.path());
            answer.setProperty("problem", bad.problem());
        }
        return answer;
    }
    // end
}
