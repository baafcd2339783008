module com.example.closed {
    requires vn.aop.core;

    provides vn.aop.core.check.Rule with
            com.example.closed.DrySeason;
}
