import { expect, it } from "vitest";
import { missingLetters } from "./pdf-fonts";

it.each([
  "Ŋ ŋ Đ đ Š š Ŧ ŧ Ž ž Č č Á á Æ Ø Å æ ø å ǩ ǯ ǥ",
  "Nguyễn Thị Ánh, Trần Đức Ưng",
  "Иван Щёголев, Ґалаґан Їжакевич",
  "Ὀδυσσεύς Παπαδόπουλος",
  "Şükrü Gökçe, Łukasz Żółć, Þórður Ðórarinsdóttir",
  "§ 3-5 – «sitat» … € ½ m² • ’",
  "i\u0301 e\u0301",
])("can write %s", (text) => {
  expect(missingLetters(text)).toEqual([]);
});

it.each([
  ["Ali عا", ["ع", "ا"]],
  ["ገብረ", ["ገ", "ብ", "ረ"]],
  ["王", ["王"]],
  ["हिन्दी", ["ह", "ि", "न", "्", "द", "ी"]],
  ["😀 a\nb", ["😀"]],
])("names what it cannot write of %j", (text, letters) => {
  expect(missingLetters(text)).toEqual(letters);
});
