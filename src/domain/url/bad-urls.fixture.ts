/**
 * Addresses as hosts, redirects and hostile hands make them, by their number in docs/bad-input.md: the query, what is left
 * of it when it is read, and the hash where there is one. Unit tests read them; the end-to-end tests open each.
 */
export interface BadUrl {
  number: number
  what: string
  query: string
  hash?: string
  /** The state as it is written again. */
  left: string
}

const row = (number: number, what: string, query: string, left = '', hash?: string): BadUrl => ({
  number,
  what,
  query,
  left,
  ...(hash === undefined ? {} : { hash }),
})

const waw = (count: number) => 'و'.repeat(count)

export const badUrls: readonly BadUrl[] = [
  row(1, 'markup in place of an id', 'place=%3Cscript%3Ealert(1)%3C/script%3E'),
  row(2, 'an attribute broken out of', 'place=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'),
  row(3, 'a script as an id', 'event=javascript:alert(1)'),
  row(4, 'the name of a prototype as an id', 'place=__proto__'),
  row(5, 'a constructor as an id', 'place=constructor', 'place=constructor'),
  row(6, 'a method as an id', 'article=toString'),
  row(7, 'a prototype to be written to', '__proto__[x]=1'),
  row(8, 'the same with a dot', '__proto__.x=1'),
  row(9, 'the same by the constructor', 'constructor[prototype][x]=1'),
  row(10, 'a day that is not in the calendar', 'from=2020-02-30'),
  row(11, 'a thirteenth month', 'to=2020-13-01'),
  row(12, 'a day of zeros', 'from=0000-00-00'),
  row(13, 'a negative number as a day', 'from=-1'),
  row(14, 'a number with an exponent as a day', 'to=1e9'),
  row(15, 'a day without its zeros', 'from=2020-9-27'),
  row(16, 'a day in Arabic digits', 'from=٢٠٢٠-٠٩-٢٧', 'from=2020-09-27'),
  row(17, 'a day with a time', 'from=2020-09-27T24:00:00Z'),
  row(18, 'a day in the far future', 'to=9999-12-31', 'to=9999-12-31'),
  row(19, 'a window that ends before it begins', 'from=2023-01-01&to=2020-01-01'),
  row(20, 'a zoom that is no number', 'at=39.8,46.7,NaN'),
  row(21, 'an infinite zoom', 'at=39.8,46.7,Infinity'),
  row(22, 'a negative zoom', 'at=39.8,46.7,-5', 'at=39.8,46.7,0'),
  row(23, 'a zoom beyond all', 'at=39.8,46.7,99', 'at=39.8,46.7,22'),
  row(24, 'a position outside the world', 'at=91,181,8', 'at=85,180,8'),
  row(25, 'a decimal comma', 'at=46,7,39,8,9'),
  row(26, 'a position left empty', 'at=,,'),
  row(27, 'a parameter given twice', 'from=2020-09-27&from=2021-01-01', 'from=2020-09-27'),
  row(28, 'a search of 100,000 letters', `q=${waw(100_000)}`, `q=${encodeURIComponent(waw(200))}`),
  row(29, 'a broken percent escape', 'q=%E0%A4%A&lang=en', 'lang=en'),
  row(30, 'a null character', 'q=%00'),
  row(31, 'an override of direction', 'q=%E2%80%AEنص', `q=${encodeURIComponent('نص')}`),
  row(32, 'characters of regular expressions', 'q=.*([', 'q=.*(%5B'),
  row(33, 'a sign outside the basic plane', 'q=%F0%9F%92%A3', 'q=%F0%9F%92%A3'),
  row(34, 'a path as a language', 'lang=../../etc/passwd'),
  row(35, 'a language that is not there', 'lang=xx'),
  row(36, 'an address as a theme', 'theme=url(https://evil.example)'),
  row(37, 'a style sheet of another site', 'css=https://evil.example/x.css'),
  row(38, 'data of another site', 'data=https://evil.example/x.geojson'),
  row(39, 'an address to return to', 'returnUrl=https://evil.example&next=//evil.example'),
  row(40, 'the secret of WordPress', '', '', '?secret=Ab12Cd34Ef'),
  row(41, 'the sign of AMP', '', '', 'amp=1'),
  row(42, 'somebody else’s map in the hash', 'lang=en', 'lang=en', 'map=1/2/3#?secret=a'),
  row(43, 'an address of 64 kB', `x=${'a'.repeat(65_000)}&lang=en`, 'lang=en'),
  row(
    44,
    'five hundred parameters',
    `${'p=1&'.repeat(250)}${Array.from({ length: 250 }, (_, i) => `n${i}=1`).join('&')}&theme=dark`,
    'theme=dark',
  ),
  row(45, 'separators alone', '&&&=&=x'),
  row(47, 'marks of campaigns', 'utm_source=a&fbclid=b&place=shusha', 'place=shusha'),
]
