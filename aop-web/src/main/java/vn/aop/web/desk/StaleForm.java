package vn.aop.web.desk;

/** Thrown where a form was made for a version of the plan that is no longer the current one. */
final class StaleForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleForm() {
        super("The plan was amended after this form was shown", null, false, false);
    }
}
