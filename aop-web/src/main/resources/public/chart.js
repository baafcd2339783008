// Draws tables as charts: rows of months as lines and bars, rows of steps as a waterfall. Each table
// stays: it is its chart in words.
(function () {
    'use strict';

    if (!window.echarts) {
        return;
    }

    const css = getComputedStyle(document.documentElement);
    const colour = function (name) { return css.getPropertyValue(name).trim(); };
    const font = getComputedStyle(document.body).fontFamily;
    const text = { fontFamily: font, fontSize: 13, color: colour('--ink') };
    const small = { fontFamily: font, fontSize: 12, color: colour('--soft') };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

    const line = function (shape, size, width, kind, paint) {
        return {
            type: 'line', symbol: shape, symbolSize: size,
            lineStyle: { width: width, type: kind, color: paint }, itemStyle: { color: paint }
        };
    };
    const bar = { type: 'bar', barMaxWidth: 34, z: 2, itemStyle: { color: '#5a9d91', borderRadius: [3, 3, 0, 0] } };
    const layer = function (paint, decal) {
        return { type: 'bar', stack: 'all', barMaxWidth: 34, itemStyle: { color: paint, borderColor: '#fff', borderWidth: 1, decal: decal } };
    };
    const striped = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0.8, color: 'rgba(255, 255, 255, 0.55)' };
    const looks = {
        actual: bar,
        plan: Object.assign({ z: 4 }, line('circle', 7, 2.5, 'solid', '#b0540b')),
        'last-year': Object.assign({ z: 3 }, line('diamond', 9, 2, 'dashed', '#45524f')),
        cash: bar,
        floor: Object.assign({ z: 4 }, line('none', 0, 2.5, 'dashed', colour('--bad'))),
        'stock-0': layer('#0b6357'),
        'stock-1': layer('#5a9d91', striped),
        'stock-2': layer('#b0540b'),
        'stock-3': layer('#d9a05b', striped),
        'stock-4': layer('#3d4f7c'),
        'stock-5': layer('#8b97bd', striped)
    };

    const trimmed = function (cell) { return cell.textContent.trim().replace(/\s+/g, ' '); };
    const named = function (cell) { return trimmed(cell.querySelector('.name') || cell); };
    const number = function (written) { return written ? Number(written) : null; };

    const open = function (place, table) {
        place.hidden = false;
        place.setAttribute('role', 'img');
        place.setAttribute('aria-label', trimmed(table.caption));
        const chart = window.echarts.init(place, null, { renderer: 'canvas' });
        window.addEventListener('resize', function () { chart.resize(); });
        return chart;
    };
    const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
    const written = function (value) { return format.format(value).replace('-', '−'); };
    const inUnits = function (place) {
        const unit = Math.pow(10, Number(place.dataset.power));
        return function (value) { return written(value / unit); };
    };
    const percent = function (value) { return written(value * 100) + '%'; };
    const tooltip = function (formatter) {
        return {
            trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow' },
            textStyle: { fontFamily: font, fontSize: 13 }, formatter: formatter
        };
    };

    /** The months that a word is said of, such as the lowest, marked at their bar. */
    const marks = function (cells) {
        const said = cells.map(function (cell, index) {
            const badge = cell.querySelector('.badge');
            const word = badge && badge.lastChild.textContent.trim();
            return word && { name: word, coord: [index, Number(cell.dataset.value)], value: word };
        }).filter(Boolean);
        return said.length === 0 ? undefined : {
            symbol: 'pin', symbolSize: 18, data: said,
            itemStyle: { color: colour('--bad') },
            label: { formatter: '{b}', position: 'top', color: colour('--bad'), fontFamily: font, fontSize: 12, fontWeight: 600 }
        };
    };

    const drawMonths = function (place, table) {
        const months = Array.from(table.tHead.rows[0].cells).slice(1).map(trimmed);
        const shown = {};
        const suffix = 'saysUnit' in place.dataset ? ' ' + place.dataset.unit : '';
        const rows = Array.from(table.tBodies[0].rows).filter(function (row) { return row.dataset.series; });
        const series = rows.map(function (row) {
            const name = named(row.cells[0]);
            const cells = Array.from(row.cells).slice(1);
            shown[name] = cells.map(function (cell) { return trimmed(cell.querySelector('a') || cell) + suffix; });
            return Object.assign({
                name: name,
                data: cells.map(function (cell) { return number(cell.dataset.value); }),
                markPoint: row.dataset.series === 'cash' ? marks(cells) : undefined
            }, looks[row.dataset.series]);
        });
        const crowded = series.length > 3;
        const chart = open(place, table);
        const narrow = place.clientWidth < 480;
        chart.setOption({
            animation: !still,
            animationDuration: 400,
            textStyle: text,
            legend: { top: 6, left: 'center', width: '100%', padding: 0, textStyle: text, itemWidth: narrow ? 24 : 30, itemGap: crowded || narrow ? 10 : 22, selectedMode: false },
            grid: { left: 12, right: 16, top: crowded && narrow ? 136 : 58, bottom: 8, containLabel: true },
            tooltip: tooltip(function (points) {
                return [points[0].axisValue].concat(points.map(function (point) {
                    return point.seriesName + ': ' + shown[point.seriesName][point.dataIndex];
                })).join('\n');
            }),
            xAxis: { type: 'category', data: months, axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa8a5' } }, axisLabel: text },
            yAxis: {
                type: 'value',
                name: place.dataset.unit,
                nameTextStyle: Object.assign({ align: 'left', padding: [0, 0, 0, -30] }, small),
                axisLabel: Object.assign({}, text, { color: colour('--soft'), formatter: inUnits(place) }),
                splitLine: { lineStyle: { color: '#e6eae8' } }
            },
            series: series
        });
    };

    /** Where to begin the axis: at 0, unless the steps would then be too small to see. */
    const beginning = function (bars) {
        const levels = bars.map(function (it) { return it.to; });
        const low = Math.min.apply(null, levels);
        const high = Math.max.apply(null, levels);
        const tiny = low > 0 && high - low < high / 4;
        const unit = Math.pow(10, Math.floor(Math.log10(high - low || 1)));
        return tiny ? Math.max(0, Math.floor((low - (high - low) / 2) / unit) * unit) : 0;
    };

    const part = function (name, bars, piece) {
        return {
            name: name, type: 'bar', stack: 'way', barMaxWidth: 26, barCategoryGap: '30%',
            data: bars.map(function (it) {
                const down = it.to < it.from;
                return {
                    value: piece(it),
                    itemStyle: {
                        color: it.isTotal ? '#45524f' : down ? colour('--bad') : '#2e8575',
                        decal: down && !it.isTotal ? striped : undefined
                    }
                };
            })
        };
    };

    /** The beginning of a long name, in whole words; the table has the rest. */
    const shortened = function (name) {
        return name.length <= 34 ? name : name.slice(0, 30).replace(/[\s:,;]+\S*$/, '') + '…';
    };

    const drawWaterfall = function (place, table) {
        const bars = Array.from(table.tBodies[0].rows).map(function (row) {
            const isTotal = row.dataset.bar === 'total';
            return {
                name: trimmed(row.cells[0]),
                said: trimmed(row.cells[isTotal ? 2 : 1]),
                isTotal: isTotal,
                from: Number(row.dataset.from),
                to: Number(row.dataset.to)
            };
        });
        const start = beginning(bars);
        bars.forEach(function (it) {
            it.from = it.isTotal ? start : it.from;
            it.low = Math.min(it.from, it.to);
            it.high = Math.max(it.from, it.to);
        });
        const money = place.dataset.unit !== '';
        const top = function (it) { return Math.max(it.high, 0) - Math.max(it.low, 0); };
        const bottom = function (it) { return Math.min(it.low, 0) - Math.min(it.high, 0); };
        const hidden = Object.assign(part('', bars, function (it) { return it.low > 0 ? it.low : it.high < 0 ? it.high : 0; }),
            { itemStyle: { color: 'transparent' }, silent: true });
        hidden.data.forEach(function (it) { it.itemStyle = { color: 'transparent' }; });
        const above = part('', bars, top);
        above.label = {
            show: true, position: 'right', fontFamily: font, fontSize: 12, color: colour('--ink'),
            formatter: function (point) {
                const it = bars[point.dataIndex];
                return !money ? it.said : it.isTotal ? inUnits(place)(it.to) : (it.to > it.from ? '+' : '') + inUnits(place)(it.to - it.from);
            }
        };
        const chart = open(place, table);
        const narrow = place.clientWidth < 480;
        chart.setOption({
            animation: !still,
            animationDuration: 400,
            textStyle: text,
            grid: { left: 12, right: narrow ? 70 : 84, top: 12, bottom: 34, containLabel: true },
            tooltip: tooltip(function (points) {
                const it = bars[points[0].dataIndex];
                return it.name + '\n' + it.said;
            }),
            xAxis: {
                type: 'value', min: start, scale: true,
                name: (money ? place.dataset.unit : '') + (start > 0 ? (money ? ' – ' : '') + place.dataset.cut : ''),
                nameLocation: 'middle', nameGap: 26, nameTextStyle: small,
                splitNumber: narrow ? 2 : 4,
                axisLabel: Object.assign({}, small, { formatter: money ? inUnits(place) : percent, hideOverlap: true }),
                splitLine: { lineStyle: { color: '#e6eae8' } }
            },
            yAxis: {
                type: 'category', inverse: true, data: bars.map(function (it) { return it.name; }),
                axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa8a5' } },
                axisLabel: Object.assign({}, small, { color: colour('--ink'), width: narrow ? 120 : 190, overflow: 'break', formatter: narrow ? shortened : undefined, interval: 0, lineHeight: 15 })
            },
            series: [hidden, above, part('', bars, bottom)]
        });
    };

    /** What changes, as a bar from none: of what is needed, or of what there is. */
    const drawCompare = function (place, table) {
        const rows = Array.from(table.tBodies[0].rows).filter(function (row) { return Number(row.cells[3].dataset.share); });
        if (!rows.length) {
            return;
        }
        const narrow = place.clientWidth < 520;
        const bars = rows.map(function (row) {
            const share = Number(row.cells[3].dataset.share);
            return {
                value: share,
                itemStyle: { color: colour(row.cells[3].dataset.tone === 'good' ? '--good' : '--bad') },
                label: { show: !narrow, position: share < 0 ? 'left' : 'right', formatter: trimmed(row.cells[3]), color: colour('--ink'), fontFamily: font, fontSize: 13, fontWeight: 600 }
            };
        });
        const most = Math.max.apply(null, bars.map(function (bar) { return Math.abs(bar.value); }));
        place.style.height = (50 + rows.length * (narrow ? 64 : 52)) + 'px';
        open(place, table).setOption({
            animation: !still,
            textStyle: text,
            grid: { left: 8, right: 8, top: 8, bottom: 30, containLabel: true },
            xAxis: {
                type: 'value', min: narrow ? undefined : -1.9 * most, max: narrow ? undefined : 1.9 * most,
                name: narrow ? '' : place.dataset.axis, nameLocation: 'middle', nameGap: 8, nameTextStyle: small,
                axisLabel: { show: false }, splitLine: { show: false }
            },
            yAxis: {
                type: 'category', inverse: true, axisTick: { show: false }, axisLine: { show: false }, position: 'left',
                data: rows.map(function (row) { return named(row.cells[0]) + (narrow ? '\n' + trimmed(row.cells[3]) : ''); }),
                axisLabel: Object.assign({}, small, { color: colour('--ink'), width: narrow ? 104 : 170, overflow: 'break', interval: 0, lineHeight: 15 })
            },
            series: [{
                type: 'bar', barWidth: 18, data: bars,
                markLine: { silent: true, symbol: 'none', data: [{ xAxis: 0 }], label: { show: false }, lineStyle: { color: '#45524f', width: 1, type: 'solid' } }
            }]
        });
    };

    /** What is tied to what, in columns: what watches, the goals, the work, its money and people. */
    const columns = { kpis: 0, risks: 0, goals: 1, actions: 2, budget: 3, resources: 3 };
    const paints = { kpis: '#3d4f7c', risks: '#a3231f', goals: '#0b6357', actions: '#b0540b', budget: '#45524f', resources: '#5a7f2b' };
    const shapes = { kpis: 'diamond', risks: 'triangle', goals: 'circle', actions: 'rect', budget: 'roundRect', resources: 'circle' };

    const drawTies = function (place, table) {
        if (window.innerWidth < 640) {
            return;
        }
        const parts = {};
        const stacks = [[], [], [], []];
        table.querySelectorAll('a.ref').forEach(function (link) {
            const id = link.hash.slice(1);
            const kind = id.split('-')[0];
            if (!parts[id] && kind in columns) {
                parts[id] = { id: id, kind: kind, name: trimmed(link), told: kind === 'goals' ? trimmed(link.parentElement) : (trimmed(link) + ' ' + link.title).trim() };
                stacks[columns[kind]].push(parts[id]);
            }
        });
        stacks.forEach(function (stack, column) {
            stack.sort(function (one, other) { return one.kind === other.kind ? 0 : one.kind < other.kind ? -1 : 1; });
            stack.forEach(function (part, index) { part.at = [column, (index + 0.5) / stack.length]; });
        });
        const all = place.dataset.ties.split(' ').map(function (tie) {
            return tie.split('>').map(function (id) { return parts[id]; });
        }).filter(function (tie) { return tie[0] && tie[1]; });
        const isNear = function (tie) { return Math.abs(tie[0].at[0] - tie[1].at[0]) === 1; };
        const near = all.filter(isNear);
        // A tie across columns is drawn for a part that would seem to stand alone without it.
        const seemsAlone = function (part) { return !near.some(function (tie) { return tie.includes(part); }); };
        const ties = near.concat(all.filter(function (tie) {
            return tie[0].at[0] !== tie[1].at[0] && !isNear(tie) && tie.some(seemsAlone);
        }));
        const heads = Array.from(table.tHead.rows[0].cells).map(trimmed);
        const columnHeads = [heads[5] + ' · ' + heads[4], heads[0], heads[1], heads[2] + ' · ' + heads[3]];
        open(place, table).setOption({
            animation: !still,
            textStyle: text,
            grid: { left: 20, right: 150, top: 44, bottom: 16 },
            tooltip: {
                trigger: 'item', renderMode: 'richText', confine: true, textStyle: { fontFamily: font, fontSize: 13 },
                formatter: function (point) {
                    const id = point.data && point.data.id;
                    return !id ? '' : [parts[id].told].concat(ties.filter(function (tie) {
                        return tie[0].id === id || tie[1].id === id;
                    }).map(function (tie) { return '– ' + (tie[0].id === id ? tie[1] : tie[0]).told; })).join('\n');
                }
            },
            xAxis: {
                type: 'value', min: -0.35, max: 3.05, position: 'top', axisLine: { show: false, onZero: false }, axisTick: { show: false }, splitLine: { show: false },
                axisLabel: Object.assign({}, small, { customValues: [0, 1, 2, 3], margin: 14, formatter: function (column) { return columnHeads[column] || ''; } })
            },
            yAxis: { type: 'value', show: false, min: 0, max: 1, inverse: true },
            series: ties.map(function (tie) {
                const paint = paints[(tie[0].at[0] < tie[1].at[0] ? tie[1] : tie[0]).kind];
                return { type: 'line', silent: true, symbol: 'none', z: 2, lineStyle: { color: paint, width: 1.5, opacity: 0.4, type: isNear(tie) ? 'solid' : 'dashed' }, data: [tie[0].at, tie[1].at] };
            }).concat([{
                type: 'scatter', z: 4,
                data: Object.values(parts).map(function (part) {
                    return {
                        id: part.id, value: part.at, symbol: shapes[part.kind], symbolSize: part.kind === 'goals' ? 26 : 15,
                        itemStyle: { color: paints[part.kind], borderColor: '#fff', borderWidth: 1 },
                        label: {
                            show: true, formatter: part.name, position: part.at[0] === 3 ? 'right' : part.at[0] === 0 ? 'left' : 'top', fontFamily: font,
                            fontSize: 12, color: colour('--ink'), width: 150, overflow: 'truncate'
                        }
                    };
                })
            }])
        });
    };

    const draw = function (within) {
        within.querySelectorAll('.chart[data-table]').forEach(function (place) {
            const table = document.getElementById(place.dataset.table);
            if (!table) {
                return;
            }
            const kinds = place.classList;
            (kinds.contains('ties') ? drawTies : kinds.contains('waterfall') ? drawWaterfall : kinds.contains('compare') ? drawCompare : drawMonths)(place, table);
        });
    };
    draw(document);
    document.body.addEventListener('htmx:afterSwap', function (event) { draw(event.detail.target); });
})();
