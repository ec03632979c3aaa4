"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/app/_ui/form/select";
import { TextInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import {
  AREA_ANSWERS,
  type Area,
  DIGITAL_LEVELS,
  LANGUAGE_LEVELS,
  type ListedArea,
  PAPERS,
  SKILL_KINDS,
  SOURCES,
} from "@/lib/mapping/rules/content";
import { EntryList } from "./entry-list.client";
import type { Lists } from "./mapping.form";
import styles from "./mapping.module.css";

/** What is asked about one area. */
export function AreaFields({ form, area, lists }: { form: ActionForm; area: Area; lists: Lists }) {
  const t = useTranslations("mapping");
  return (
    <>
      {area === "languages" && <Languages form={form} lists={lists} />}
      {area === "education" && <Education form={form} lists={lists} />}
      {area === "work" && <Work form={form} lists={lists} />}
      {area === "skills" && <Skills form={form} />}
      {area === "digital" && <Digital form={form} />}
      {area === "goals" && <Goals form={form} />}
      <div className={styles.beside}>
        <Textarea {...form.field(`told.${area}`)} label={t("form.told")} rows={2} />
        {area !== "digital" && area !== "goals" && <IfEmpty form={form} area={area} />}
      </div>
    </>
  );
}

function IfEmpty({ form, area }: { form: ActionForm; area: ListedArea }) {
  const t = useTranslations("mapping");
  return (
    <Select
      {...form.field(`answers.${area}`)}
      label={t("form.ifEmpty")}
      options={AREA_ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      placeholder={t("form.notAsked")}
    />
  );
}

type Part = { form: ActionForm; lists: Lists };

function Languages({ form, lists }: Part) {
  const t = useTranslations("mapping");
  return (
    <EntryList form={form} area="languages">
      {(at) => (
        <>
          <Select
            {...at("language")}
            label={t("form.language")}
            options={lists.languages}
            placeholder={t("form.choose")}
          />
          <Select
            {...at("level")}
            label={t("form.level")}
            options={LANGUAGE_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            placeholder={t("form.notAsked")}
          />
          <Select
            {...at("reads")}
            label={t("form.reads")}
            options={[
              { value: "true", label: t("form.yes") },
              { value: "false", label: t("form.no") },
            ]}
            placeholder={t("form.notAsked")}
          />
        </>
      )}
    </EntryList>
  );
}

function Education({ form, lists }: Part) {
  const t = useTranslations("mapping");
  return (
    <EntryList form={form} area="education" mayBeUnknown>
      {(at) => (
        <>
          <TextInput {...at("field")} label={t("form.field")} />
          <Select
            {...at("level")}
            label={t("form.educationLevel")}
            options={lists.levels}
            placeholder={t("form.notAsked")}
          />
          <Select
            {...at("country")}
            label={t("form.country")}
            options={lists.countries}
            placeholder={t("form.notAsked")}
          />
          <TextInput {...at("years")} label={t("form.years")} inputMode="decimal" />
          <Select
            {...at("paper")}
            label={t("form.paper")}
            options={PAPERS.map((value) => ({ value, label: t(`paper.${value}`) }))}
            placeholder={t("form.notAsked")}
          />
        </>
      )}
    </EntryList>
  );
}

function Work({ form, lists }: Part) {
  const t = useTranslations("mapping");
  return (
    <EntryList form={form} area="work" mayBeUnknown>
      {(at) => (
        <>
          <TextInput {...at("occupation")} label={t("form.occupation")} />
          <Select
            {...at("country")}
            label={t("form.country")}
            options={lists.countries}
            placeholder={t("form.notAsked")}
          />
          <TextInput {...at("years")} label={t("form.years")} inputMode="decimal" />
          <TextInput {...at("tasks")} label={t("form.tasks")} />
        </>
      )}
    </EntryList>
  );
}

function Skills({ form }: { form: ActionForm }) {
  const t = useTranslations("mapping");
  return (
    <EntryList form={form} area="skills">
      {(at) => (
        <>
          <Select
            {...at("kind")}
            label={t("form.kind")}
            options={SKILL_KINDS.map((value) => ({ value, label: t(`skill.${value}`) }))}
            placeholder={t("form.choose")}
          />
          <TextInput {...at("detail")} label={t("form.detail")} />
        </>
      )}
    </EntryList>
  );
}

function Digital({ form }: { form: ActionForm }) {
  const t = useTranslations("mapping");
  return (
    <>
      <div className={styles.fields}>
        <Select
          {...form.field("digital.level")}
          label={t("form.digitalLevel")}
          options={DIGITAL_LEVELS.map((value) => ({ value, label: t(`digital.${value}`) }))}
          placeholder={t("form.notAsked")}
        />
        <Select
          {...form.field("digital.source")}
          label={t("form.source")}
          options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
          placeholder={null}
        />
      </div>
      <TextInput {...form.field("digital.note")} label={t("form.digitalNote")} />
    </>
  );
}

function Goals({ form }: { form: ActionForm }) {
  const t = useTranslations("mapping");
  return (
    <div className={styles.fields}>
      <Textarea {...form.field("goals.work")} label={t("form.goalWork")} rows={2} />
      <Textarea {...form.field("goals.education")} label={t("form.goalEducation")} rows={2} />
    </div>
  );
}
