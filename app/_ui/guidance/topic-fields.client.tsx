"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { CheckboxGroup, RadioGroup } from "@/app/_ui/form/choices";
import { Fieldset } from "@/app/_ui/form/fieldset";
import type { Option } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { understoodCodes } from "@/lib/guidance/rules/session";
import type { FieldSource } from "./field-source";
import styles from "./session-fields.module.css";

/** Topics to choose from: those that are left for the household, and the others. */
export type TopicChoices = { left: readonly Option[]; others: readonly Option[] };

/**
 * The topics gone through; of each one that is chosen, whether it was understood and what was shown.
 * What was written of a topic is still there when it is taken out and chosen again.
 */
export function TopicFields({ form, choices }: { form: FieldSource; choices: TopicChoices }) {
  const t = useTranslations("guidance.session");
  const boxes = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    Array.isArray(form.values.topics) ? form.values.topics.map(String) : [],
  );
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const read = () => {
    const checked = boxes.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
    const now = Array.from(checked, (box) => box.value);
    setChosen(now);
    setOpened(new Set([...opened, ...now]));
  };
  const field = form.field("topics");
  const others = choices.others.length > 0 && (
    <CheckboxGroup
      {...field}
      id={choices.left.length > 0 ? `${field.id}-others` : field.id}
      errors={choices.left.length > 0 ? [] : field.errors}
      label={choices.left.length > 0 ? t("otherTopics") : <Hidden text={t("topics")} />}
      options={choices.others}
    />
  );
  const isChosen = ({ value }: Option) => chosen.includes(value);
  return (
    <>
      <div ref={boxes} className={styles.topics} onChange={read}>
        {choices.left.length > 0 && (
          <CheckboxGroup
            {...field}
            label={t("suggested")}
            help={t("topicsHelp")}
            options={choices.left}
          />
        )}
        {choices.left.length > 0 && others ? (
          <Disclosure summary={t("otherTopics")} open={choices.others.some(isChosen)}>
            {others}
          </Disclosure>
        ) : (
          others
        )}
      </div>
      {[...choices.left, ...choices.others]
        .filter(({ value }) => opened.has(value))
        .map((topic) => (
          <div key={topic.value} hidden={!isChosen(topic)}>
            <TopicDetail form={form} topic={topic} />
          </div>
        ))}
    </>
  );
}

function TopicDetail({ form, topic }: { form: FieldSource; topic: Option }) {
  const t = useTranslations("guidance.session");
  const field = (name: string) => form.field(`topicDetails.${topic.value}.${name}`);
  return (
    <div className={styles.agreement}>
      <Fieldset legend={topic.label}>
        <RadioGroup
          {...field("understood")}
          label={t("understood")}
          options={understoodCodes.map((value) => ({ value, label: t(`understood_${value}`) }))}
          inline
        />
        <Disclosure summary={t("topicMore")}>
          <div className={styles.stacked}>
            <TextInput {...field("shown")} label={t("shown")} maxLength={300} />
            <TextInput {...field("byWhom")} label={t("byWhom")} maxLength={120} />
            <TextInput {...field("note")} label={t("topicNote")} maxLength={1000} />
          </div>
        </Disclosure>
      </Fieldset>
    </div>
  );
}

function Hidden({ text }: { text: string }) {
  return <span className="sr-only">{text}</span>;
}
