package tr.edu.metu.ico.functions.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.functions.template.YamlFile;
import tr.edu.metu.ico.limit.Limit;
import tr.edu.metu.ico.limit.LimitedAct;

class AllowancesTest {

    @Test
    void every_act_is_read_with_how_often_an_hour_it_is_allowed() {
        var read =
                Allowances.read("UPLOAD=1 LINK=2 PETITION=3 OBJECTION=4 SUBMISSION=5 DRAFT=6 NOTICE=7 FILE=8 LETTER=9");

        assertEquals(Limit.anHour(1), read.of(LimitedAct.UPLOAD));
        assertEquals(Limit.anHour(6), read.of(LimitedAct.DRAFT));
        assertEquals(Limit.inAll(60), read.of(LimitedAct.UPLOAD_IN_ALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UPLOAD=1",
                "UPLOAD=0 LINK=2 PETITION=3 OBJECTION=4 SUBMISSION=5 DRAFT=6 NOTICE=7 FILE=8 LETTER=9",
                "UPLOAD=1 UPLOAD=1 LINK=2 PETITION=3 OBJECTION=4 SUBMISSION=5 DRAFT=6 NOTICE=7 FILE=8 LETTER=9",
                "UPLOAD=1 LINK=2 PETITION=3 OBJECTION=4 SUBMISSION=5 DRAFT=6 NOTICE=7 FILE=8 LETTER=9 TEA=8"
            })
    void a_setting_that_leaves_something_open_is_refused(String setting) {
        assertThrows(IllegalArgumentException.class, () -> Allowances.read(setting));
    }

    @Test
    void the_template_allows_by_default_what_is_usual() {
        var template = YamlFile.text("template.yaml");
        var setting = template.lines()
                .filter(line -> line.contains("LIMITS_AN_HOUR:"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*!Sub '(.*)'", "$1");
        for (var name : setting.replaceAll("[A-Z]+=\\$\\{(\\w+)}", "$1").split(" ")) {
            var parameter = template.substring(template.indexOf("  " + name + ":"));
            setting = setting.replace("${" + name + "}", parameter.replaceAll("(?s).*?Default: ([0-9]+).*", "$1"));
        }

        assertTrue(!setting.contains("$"), setting);
        var read = Allowances.read(setting);
        for (var act : LimitedAct.values()) {
            assertEquals(Allowances.usual().of(act), read.of(act), act.name());
        }
    }
}
