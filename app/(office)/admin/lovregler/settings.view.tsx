import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/law/law.module.css";
import { CHOICE_KEYS, choicesOf, IN_FORCE_KEYS, type SettingKey } from "@/lib/law/rules/settings";
import type { Law, OwnSetting } from "@/lib/law/types";
import { setLawSettingAction } from "./set-law-setting.action";
import { SetLawSettingForm } from "./set-law-setting.form";

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

type Given = { law: Law; settings: readonly OwnSetting[] };

/** What the law leaves open, and what is passed and not in force: the municipality's to enter. */
export function Settings({ law, settings }: Given) {
  const t = useTranslations("law.admin");
  return (
    <>
      <Section title={t("settings")}>
        <p className={styles.note}>{t("settingsLead")}</p>
        <SettingList keys={CHOICE_KEYS} law={law} settings={settings} />
      </Section>
      <Section title={t("pending")}>
        <p className={styles.note}>{t("pendingLead")}</p>
        <SettingList keys={IN_FORCE_KEYS} law={law} settings={settings} />
      </Section>
    </>
  );
}

function SettingList({ keys, law, settings }: Given & { keys: readonly SettingKey[] }) {
  return (
    <Stack gap="md">
      {keys.map((key) => (
        <SettingLine
          key={key}
          name={key}
          law={law}
          own={settings.find((one) => one.key === key) ?? null}
        />
      ))}
    </Stack>
  );
}

function SettingLine({ name, law, own }: { name: SettingKey; law: Law; own: OwnSetting | null }) {
  const t = useTranslations("law.admin");
  const tSetting = useTranslations("law.setting");
  const format = useFormatter();
  const day = (on: string) => format.dateTime(new Date(`${on.slice(0, 10)}T12:00:00Z`), DAY);
  const choices = choicesOf(name);
  const isDay = choices.length === 0;
  const options = choices.map((value) => ({
    value,
    label: tSetting(`${name}.${value}` as "upper_age_edge.inclusive"),
  }));
  const { value, isDefault } = law.setting(name);
  const question = isDay
    ? tSetting(name as "in_force.TG-02b")
    : tSetting(`${name}.q` as "upper_age_edge.q");
  const answer = isDay
    ? value === ""
      ? t("pendingText")
      : t("from", { from: day(value) })
    : options.find((option) => option.value === value)?.label;
  return (
    <div>
      <p>
        <strong>{question}</strong>
      </p>
      <span className={styles.reference}>
        {t("current", { answer: answer ?? value })}
        <Tag tone={isDefault ? "warning" : "success"}>
          {isDefault ? t(isDay ? "tag.pending" : "tag.notVerified") : t("tag.own")}
        </Tag>
        {own?.reference && (
          <span>
            {t("chosen", {
              name: own.changedByName,
              day: day(own.changedAt),
              reference: own.reference,
            })}
          </span>
        )}
      </span>
      <Disclosure
        summary={
          <>
            {t("change")}
            <span className="sr-only">: {question}</span>
          </>
        }
      >
        <SetLawSettingForm
          key={own?.version ?? 0}
          action={setLawSettingAction}
          name={name}
          value={value}
          reference={own?.reference ?? null}
          version={own?.version ?? 0}
          options={options}
          label={question}
        />
      </Disclosure>
    </div>
  );
}
