import { useFormatter } from "next-intl";

const KB = 1024;

/** The size of a file, as people say it. */
export function FileSize({ bytes }: { bytes: number }) {
  const format = useFormatter();
  const large = bytes >= KB * KB;
  const value = large ? bytes / KB / KB : Math.max(1, Math.round(bytes / KB));
  return format.number(value, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  });
}
