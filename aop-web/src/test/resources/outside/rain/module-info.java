module com.example.rain {
    requires vn.aop.core;

    provides vn.aop.core.check.Rule with
            com.example.rain.RainySeason;
    provides vn.aop.core.decision.DecisionCriterion with
            com.example.rain.WorkInTheRain;

    opens com.example.rain.wording;
    opens com.example.rain.checks;
}
