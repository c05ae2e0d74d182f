/** Citations in the manners of Chicago, APA, MLA and Harvard, with what is printed in them. */
import type { Row } from './gost.ts'

export const CHICAGO_ROWS: readonly Row[] = [
  ['John Smith, The River Trade (London: Harbour Press, 2019), 45.', { style: 'chicago', authors: ['Smith|John'], title: 'The River Trade', place: 'London', publisher: 'Harbour Press', pages: '45', year: 2019 }],
  ['John A. Smith and Mary Jones, The River Trade (London: Harbour Press, 2019), 45–48.', { style: 'chicago', authors: ['Smith|John A.', 'Jones|Mary'], title: 'The River Trade', place: 'London', publisher: 'Harbour Press', pages: '45–48', year: 2019 }],
  ['John Smith, Mary Jones, and Ann Lee, The River Trade (New York: Harbour Press, 2018).', { style: 'chicago', authors: ['Smith|John', 'Jones|Mary', 'Lee|Ann'], title: 'The River Trade', place: 'New York', publisher: 'Harbour Press', year: 2018 }],
  ['John Smith et al., The River Trade (Cambridge: Harbour Press, 2018), 3.', { style: 'chicago', authors: ['Smith|John'], title: 'The River Trade', place: 'Cambridge', publisher: 'Harbour Press', pages: '3', year: 2018 }],
  ['World Bank, Ports of the North (Washington: World Bank, 2016), 12.', { style: 'chicago', authors: ['World Bank'], title: 'Ports of the North', place: 'Washington', publisher: 'World Bank', pages: '12', year: 2016 }],
  ['J. P. Smith, “Boats at Night,” Rivers 14, no. 3 (2019): 12–18.', { style: 'chicago', authors: ['Smith|J. P.'], title: 'Boats at Night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['John Smith and Mary Jones, "Boats at Night," Journal of Rivers 14, no. 3 (2019): 12-18.', { style: 'chicago', authors: ['Smith|John', 'Jones|Mary'], title: 'Boats at Night', container: 'Journal of Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['John Smith, “On ‘Small’ Boats,” Rivers 14 (2019): 12.', { style: 'chicago', authors: ['Smith|John'], title: 'On ‘Small’ Boats', container: 'Rivers', volume: '14', pages: '12', year: 2019 }],
  ['John Smith, “Who Pays?” Rivers 2, no. 1 (2011): 7, https://doi.org/10.1000/182.', { kind: 'web', style: 'chicago', authors: ['Smith|John'], title: 'Who Pays?', container: 'Rivers', volume: '2', issue: '1', pages: '7', year: 2011, doi: '10.1000/182', urls: ['https://doi.org/10.1000/182'] }],
  ['John Smith, “Ferry Sinks,” Valley Herald, March 12, 2021, https://herald.example/ferry-sinks.', { kind: 'web', style: 'chicago', authors: ['Smith|John'], title: 'Ferry Sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', urls: ['https://herald.example/ferry-sinks'] }],
  ['“Ferry Sinks,” Valley Herald, accessed March 14, 2021, https://herald.example/ferry-sinks.', { kind: 'web', style: 'chicago', title: 'Ferry Sinks', container: 'Valley Herald', accessed: '2021-03-14', urls: ['https://herald.example/ferry-sinks'] }],
  ['“Ferry Rules,” Ministry of Transport, last modified May 2, 2020, accessed 12 March 2021, https://transport.example/rules.', { kind: 'web', style: 'chicago', title: 'Ferry Rules', container: 'Ministry of Transport', year: 2020, issued: '2020-05-02', accessed: '2021-03-12', urls: ['https://transport.example/rules'] }],
  ['John Smith, “Ferry Sinks,” Valley Herald, March 12, 2021.', { style: 'chicago', authors: ['Smith|John'], title: 'Ferry Sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12' }],
  ['John Smith, “Locks,” in Canals of Europe, ed. Ann Lee (Oxford: Lock Press, 2015), 30–44.', { style: 'chicago', authors: ['Smith|John'], title: 'Locks', container: 'Canals of Europe', place: 'Oxford', publisher: 'Lock Press', pages: '30–44', year: 2015 }],
  ['Smith, John. The River Trade. London: Harbour Press, 2019.', { style: 'chicago', authors: ['Smith|John'], title: 'The River Trade', place: 'London', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, John, and Mary Jones. The River Trade. London: Harbour Press, 2019.', { style: 'chicago', authors: ['Smith|John', 'Jones|Mary'], title: 'The River Trade', place: 'London', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, John. “Boats at Night.” Rivers 14, no. 3 (2019): 12–18.', { style: 'chicago', authors: ['Smith|John'], title: 'Boats at Night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, John, Mary Jones, and Ann Lee. “Boats at Night.” Rivers 14, no. 3 (2019): 12–18. https://doi.org/10.1000/xyz-1.', { kind: 'web', style: 'chicago', authors: ['Smith|John', 'Jones|Mary', 'Lee|Ann'], title: 'Boats at Night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019, doi: '10.1000/xyz-1', urls: ['https://doi.org/10.1000/xyz-1'] }],
  ['See John Smith, The River Trade (London: Harbour Press, 2019), 45.', { style: 'chicago', authors: ['Smith|John'], title: 'The River Trade', place: 'London', publisher: 'Harbour Press', pages: '45', year: 2019 }],
  ['Hans van der Berg, “Dikes,” Rivers 3, no. 1 (2001): 9.', { style: 'chicago', authors: ['van der Berg|Hans'], title: 'Dikes', container: 'Rivers', volume: '3', issue: '1', pages: '9', year: 2001 }],
]

export const APA_ROWS: readonly Row[] = [
  ['Smith, J. A. (2019). Boats at night. Rivers, 14(3), 12–18.', { style: 'apa', authors: ['Smith|J. A.'], title: 'Boats at night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, J. A., & Jones, B. (2019). Boats at night: A history. Journal of Rivers, 14(3), 12–18. https://doi.org/10.1000/182', { kind: 'web', style: 'apa', authors: ['Smith|J. A.', 'Jones|B.'], title: 'Boats at night: A history', container: 'Journal of Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019, doi: '10.1000/182', urls: ['https://doi.org/10.1000/182'] }],
  ['Smith, J., Jones, B., & Lee, A.-M. (2018). Boats. Rivers, 2, 5.', { style: 'apa', authors: ['Smith|J.', 'Jones|B.', 'Lee|A.-M.'], title: 'Boats', container: 'Rivers', volume: '2', pages: '5', year: 2018 }],
  ['Smith, J. A. (2019). The river trade. Harbour Press.', { style: 'apa', authors: ['Smith|J. A.'], title: 'The river trade', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, J. A. (2019). The river trade (2nd ed.). Harbour Press.', { style: 'apa', authors: ['Smith|J. A.'], title: 'The river trade', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, J. A. (2009). The river trade. London: Harbour Press.', { style: 'apa', authors: ['Smith|J. A.'], title: 'The river trade', place: 'London', publisher: 'Harbour Press', year: 2009 }],
  ['World Bank. (2016). Ports of the north. https://bank.example/ports', { kind: 'web', style: 'apa', authors: ['World Bank'], title: 'Ports of the north', year: 2016, urls: ['https://bank.example/ports'] }],
  ['Smith, J. (2021, March 12). Ferry sinks. Valley Herald. https://herald.example/ferry', { kind: 'web', style: 'apa', authors: ['Smith|J.'], title: 'Ferry sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', urls: ['https://herald.example/ferry'] }],
  ['Smith, J. (2021, March 12). Ferry sinks. Valley Herald. Retrieved April 2, 2021, from https://herald.example/ferry', { kind: 'web', style: 'apa', authors: ['Smith|J.'], title: 'Ferry sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', accessed: '2021-04-02', urls: ['https://herald.example/ferry'] }],
  ['Smith, J. (2015). Locks. In A. Lee (Ed.), Canals of Europe (pp. 30–44). Lock Press.', { style: 'apa', authors: ['Smith|J.'], title: 'Locks', container: 'Canals of Europe', publisher: 'Lock Press', pages: '30–44', year: 2015 }],
  ['Smith, J., et al. (2018). Boats. Rivers, 2(1), 5–9.', { style: 'apa', authors: ['Smith|J.'], title: 'Boats', container: 'Rivers', volume: '2', issue: '1', pages: '5–9', year: 2018 }],
  ['Ministry of Transport. (2020). Ferry rules. Author.', { style: 'apa', authors: ['Ministry of Transport'], title: 'Ferry rules', publisher: 'Author', year: 2020 }],
  ['van Dyke, P. (2004). Dikes. Rivers, 7(2), 1–3. doi:10.1002/(SICI)1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O', { kind: 'web', style: 'apa', authors: ['van Dyke|P.'], title: 'Dikes', container: 'Rivers', volume: '7', issue: '2', pages: '1–3', year: 2004, doi: '10.1002/(SICI)1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O', urls: ['https://doi.org/10.1002/(SICI)1097(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O'] }],
  ['Иванов, И. И. (2019). Речные порты. Вестник рек, 5(3), 12–18.', { style: 'apa', authors: ['Иванов|И. И.'], title: 'Речные порты', container: 'Вестник рек', volume: '5', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, J. (2019a). Who pays? Rivers, 3(1), 2.', { style: 'apa', authors: ['Smith|J.'], title: 'Who pays?', container: 'Rivers', volume: '3', issue: '1', pages: '2', year: 2019 }],
]

export const MLA_ROWS: readonly Row[] = [
  ['Smith, John. “Boats at Night.” Rivers, vol. 14, no. 3, 2019, pp. 12–18.', { style: 'mla', authors: ['Smith|John'], title: 'Boats at Night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, John, and Mary Jones. "Boats at Night." Rivers, vol. 14, no. 3, 2019, pp. 12-18.', { style: 'mla', authors: ['Smith|John', 'Jones|Mary'], title: 'Boats at Night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, John, et al. “Boats at Night.” Rivers, vol. 14, 2019, p. 12.', { style: 'mla', authors: ['Smith|John'], title: 'Boats at Night', container: 'Rivers', volume: '14', pages: '12', year: 2019 }],
  ['Smith, John. The River Trade. Harbour Press, 2019.', { style: 'mla', authors: ['Smith|John'], title: 'The River Trade', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, John A. The River Trade. Harbour Press, 2019.', { style: 'mla', authors: ['Smith|John A.'], title: 'The River Trade', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, John. “Ferry Sinks.” Valley Herald, 12 Mar. 2021, https://herald.example/ferry. Accessed 14 Mar. 2021.', { kind: 'web', style: 'mla', authors: ['Smith|John'], title: 'Ferry Sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', accessed: '2021-03-14', urls: ['https://herald.example/ferry'] }],
  ['“Ferry Sinks.” Valley Herald, 12 March 2021, herald.example.com/ferry-sinks.', { kind: 'web', style: 'mla', title: 'Ferry Sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', urls: ['http://herald.example.com/ferry-sinks'] }],
  ['Smith, John. “Locks.” Canals of Europe, edited by Ann Lee, Lock Press, 2015, pp. 30–44.', { style: 'mla', authors: ['Smith|John'], title: 'Locks', container: 'Canals of Europe', publisher: 'Lock Press', pages: '30–44', year: 2015 }],
  ['Smith, John. “On ‘Small’ Boats.” Rivers, vol. 1, no. 2, 2002, pp. 3–4.', { style: 'mla', authors: ['Smith|John'], title: 'On ‘Small’ Boats', container: 'Rivers', volume: '1', issue: '2', pages: '3–4', year: 2002 }],
  ['Smith, John. “Who Pays?” Rivers, vol. 1, no. 2, 2002, pp. 3–4, doi:10.1000/abc.5.', { kind: 'web', style: 'mla', authors: ['Smith|John'], title: 'Who Pays?', container: 'Rivers', volume: '1', issue: '2', pages: '3–4', year: 2002, doi: '10.1000/abc.5', urls: ['https://doi.org/10.1000/abc.5'] }],
]

export const HARVARD_ROWS: readonly Row[] = [
  ['Smith, J. (2019) ‘Boats at night’, Rivers, 14(3), pp. 12–18.', { style: 'harvard', authors: ['Smith|J.'], title: 'Boats at night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, J. and Jones, B. (2019) \'Boats at night\', Rivers, 14(3), pp. 12-18.', { style: 'harvard', authors: ['Smith|J.', 'Jones|B.'], title: 'Boats at night', container: 'Rivers', volume: '14', issue: '3', pages: '12–18', year: 2019 }],
  ['Smith, J., Jones, B. and Lee, A. (2018) ‘The captain’s boats’, Rivers, 2(1), p. 5.', { style: 'harvard', authors: ['Smith|J.', 'Jones|B.', 'Lee|A.'], title: 'The captain’s boats', container: 'Rivers', volume: '2', issue: '1', pages: '5', year: 2018 }],
  ['Smith, J. (2019) The river trade. London: Harbour Press.', { style: 'harvard', authors: ['Smith|J.'], title: 'The river trade', place: 'London', publisher: 'Harbour Press', year: 2019 }],
  ['Smith, J. (2019) The river trade. 2nd edn. London: Harbour Press, p. 45.', { style: 'harvard', authors: ['Smith|J.'], title: 'The river trade', place: 'London', publisher: 'Harbour Press', pages: '45', year: 2019 }],
  ['Smith, J., 2019. The river trade. London: Harbour Press.', { style: 'harvard', authors: ['Smith|J.'], title: 'The river trade', place: 'London', publisher: 'Harbour Press', year: 2019 }],
  ['World Bank (2016) Ports of the north. Available at: https://bank.example/ports (Accessed: 12 March 2021).', { kind: 'web', style: 'harvard', authors: ['World Bank'], title: 'Ports of the north', year: 2016, accessed: '2021-03-12', urls: ['https://bank.example/ports'] }],
  ['Smith, J. (2021) ‘Ferry sinks’, Valley Herald, 12 March. Available at: https://herald.example/ferry (Accessed: 14 March 2021).', { kind: 'web', style: 'harvard', authors: ['Smith|J.'], title: 'Ferry sinks', container: 'Valley Herald', year: 2021, issued: '2021-03-12', accessed: '2021-03-14', urls: ['https://herald.example/ferry'] }],
  ['Smith, J. et al. (2018) ‘Boats’, Rivers, 2(1), pp. 5–9. doi: 10.1000/boats.7.', { kind: 'web', style: 'harvard', authors: ['Smith|J.'], title: 'Boats', container: 'Rivers', volume: '2', issue: '1', pages: '5–9', year: 2018, doi: '10.1000/boats.7', urls: ['https://doi.org/10.1000/boats.7'] }],
  ['Smith, J. (2015) ‘Locks’, in Lee, A. (ed.) Canals of Europe. Oxford: Lock Press, pp. 30–44.', { style: 'harvard', authors: ['Smith|J.'], title: 'Locks', container: 'Canals of Europe', place: 'Oxford', publisher: 'Lock Press', pages: '30–44', year: 2015 }],
]
