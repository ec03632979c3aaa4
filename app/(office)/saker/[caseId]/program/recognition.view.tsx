import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import styles from "@/app/_ui/programme/programme.module.css";
import type { PlainDate } from "@/lib/platform/dates";
import { recognitionStatuses } from "@/lib/programme/rules/codes";
import type { Recognition } from "@/lib/programme/types";

/** Whether the education that someone brought can be recognised, and since when that is known. */
export function RecognitionView({
  caseId,
  person: { personId, name },
  known,
  mayWrite,
  today,
  action,
}: {
  caseId: string;
  person: { personId: string; name: string };
  known: Recognition | undefined;
  mayWrite: boolean;
  today: PlainDate;
  action: FormAction;
}) {
  const t = useTranslations("programme.recognition");
  const standing = (
    <span className={styles.standing}>
      {t("title")}
      <Tag tone={known ? "neutral" : "info"}>
        {known ? t(`status.${known.status}`) : t("unknown")}
      </Tag>
      {known && <DateText value={known.statusOn} />}
    </span>
  );
  return (
    <div id={`godkjenning-${personId}`} className={styles.anchor}>
      {mayWrite ? (
        <Disclosure summary={standing}>
          <Stack>
            <p className={styles.note}>{t("lead")}</p>
            <Messages namespaces={["programme.form", "programme.errors", "cases.errors"]}>
              <GroupsForm
                act="record-recognition"
                action={action}
                label={t("record", { name })}
                groups={[
                  {
                    id: `godkjenning-felt-${personId}`,
                    fields: [
                      {
                        kind: "radio",
                        name: "status",
                        label: t("statusLabel"),
                        options: recognitionStatuses.map((value) => ({
                          value,
                          label: t(`status.${value}`),
                        })),
                        required: true,
                      },
                      { kind: "date", name: "statusOn", label: t("statusOn"), required: true },
                      { kind: "text", name: "note", label: t("note") },
                    ],
                  },
                ]}
                hidden={{ caseId, personId }}
                values={{ ...known, statusOn: today }}
                version={known?.version ?? 0}
                submit={t("save")}
              />
            </Messages>
          </Stack>
        </Disclosure>
      ) : (
        standing
      )}
      {known?.note && <p className={styles.note}>{known.note}</p>}
    </div>
  );
}
