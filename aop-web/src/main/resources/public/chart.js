// Draws the table of monthly revenue as a chart. The table stays: it is the chart in words.
(function () {
    'use strict';

    const place = document.getElementById('revenue-chart');
    const table = place && document.getElementById(place.dataset.table);
    if (!table || !window.echarts) {
        return;
    }

    const css = getComputedStyle(document.documentElement);
    const colour = function (name) { return css.getPropertyValue(name).trim(); };
    const font = getComputedStyle(document.body).fontFamily;
    const text = { fontFamily: font, fontSize: 13, color: colour('--ink') };

    const months = Array.from(table.tHead.rows[0].cells).slice(1).map(function (cell) {
        return cell.textContent.trim();
    });
    const shown = {};
    const looks = {
        actual: { type: 'bar', barMaxWidth: 34, z: 2, itemStyle: { color: '#5a9d91', borderRadius: [3, 3, 0, 0] } },
        plan: { type: 'line', z: 4, symbol: 'circle', symbolSize: 7, lineStyle: { width: 2.5, color: '#b0540b' }, itemStyle: { color: '#b0540b' } },
        'last-year': { type: 'line', z: 3, symbol: 'diamond', symbolSize: 9, lineStyle: { width: 2, type: 'dashed', color: '#45524f' }, itemStyle: { color: '#45524f' } }
    };
    const series = Array.from(table.tBodies[0].rows).map(function (row) {
        const name = row.cells[0].textContent.trim();
        const cells = Array.from(row.cells).slice(1);
        shown[name] = cells.map(function (cell) { return cell.textContent.trim(); });
        return Object.assign({
            name: name,
            data: cells.map(function (cell) {
                return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
            })
        }, looks[row.dataset.series]);
    });

    place.hidden = false;
    place.setAttribute('role', 'img');
    place.setAttribute('aria-label', table.caption.textContent.trim());
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const chart = window.echarts.init(place, null, { renderer: 'canvas' });
    const millions = function (value) {
        return String(Math.round(value / 1e5) / 10).replace('.', place.dataset.decimal);
    };
    chart.setOption({
        animation: !still,
        animationDuration: 400,
        textStyle: text,
        legend: { top: 6, left: 'center', textStyle: text, itemGap: 22, selectedMode: false },
        grid: { left: 12, right: 16, top: 58, bottom: 8, containLabel: true },
        tooltip: {
            trigger: 'axis',
            renderMode: 'richText',
            confine: true,
            axisPointer: { type: 'shadow' },
            textStyle: { fontFamily: font, fontSize: 13 },
            formatter: function (points) {
                return [points[0].axisValue].concat(points.map(function (point) {
                    return point.seriesName + ': ' + shown[point.seriesName][point.dataIndex];
                })).join('\n');
            }
        },
        xAxis: { type: 'category', data: months, axisTick: { show: false }, axisLine: { lineStyle: { color: '#9aa8a5' } }, axisLabel: text },
        yAxis: {
            type: 'value',
            name: place.dataset.unit,
            nameTextStyle: { fontFamily: font, fontSize: 12, color: colour('--soft'), align: 'left', padding: [0, 0, 0, -30] },
            axisLabel: Object.assign({}, text, { color: colour('--soft'), formatter: millions }),
            splitLine: { lineStyle: { color: '#e6eae8' } }
        },
        series: series
    });
    window.addEventListener('resize', function () { chart.resize(); });
})();
