import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { SIGNALS } from "@/lib/watch/rules/signals";
import type { SignalRow } from "@/lib/watch/types";
import { setSignalAction } from "./set-signal.action";
import { SetSignalForm } from "./set-signal.form";

/** Every signal: what it reads, whose its numbers are, and the form to choose others. */
export function SignalsView({ signals }: { signals: readonly SignalRow[] }) {
  const t = useTranslations("watch");
  return (
    <Stack>
      <p>
        {t("setup.signalsText")} {t("setup.never")}
      </p>
      <Grid min="lg">
        {SIGNALS.map(({ code, reads, threshold, months }) => {
          const row = signals.find(({ signal }) => signal === code);
          if (!row) return null;
          const title = t(`signal.${code}.title`);
          return (
            <Card
              key={code}
              level={3}
              title={title}
              actions={
                <Tag tone={row.isDefault ? "neutral" : "info"}>
                  {t(row.isDefault ? "setup.default" : "setup.own")}
                </Tag>
              }
            >
              <p>{t(`signal.${code}.reason`)}</p>
              <p>
                {t("setup.reads")}: {reads.map((fact) => t(`setup.read.${fact}`)).join(", ")}.
              </p>
              <SetSignalForm
                key={row.version}
                action={setSignalAction.bind(null, code)}
                row={row}
                title={title}
                ranges={{ threshold, months }}
              />
            </Card>
          );
        })}
      </Grid>
    </Stack>
  );
}
