/** Whether nothing but years with their numbers leads to a number: “: 2020: 1,203; 2021: ”, ：2020年 1203；2021年. */
export const isSeriesOfYears = (lead: string): boolean =>
  lead
    .replace(/^\s?[:：]?\s?/u, '')
    .split(/[;；、，]\s?|,\s/u)
    .every((member) => member.trim() === '' || yearAndNumber.test(member.trim()));

const yearAndNumber = /^(?:1[89]|20)\d{2}\p{L}?\s?[:：]?\s?(?:\d[\d.,\s]{0,16})?$/u;
