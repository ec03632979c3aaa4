import { RadioGroup } from "@/app/_ui/form/choices";
import type { FieldProps, Labels } from "@/app/_ui/form/form-field";

/** A question that is answered with yes or no, or not yet. */
export function YesNo({
  words,
  ...props
}: FieldProps & Labels & { words: { yes: string; no: string; unknown?: string } }) {
  const options = [
    { value: "true", label: words.yes },
    { value: "false", label: words.no },
    ...(words.unknown ? [{ value: "", label: words.unknown }] : []),
  ];
  return <RadioGroup {...props} options={options} inline />;
}
